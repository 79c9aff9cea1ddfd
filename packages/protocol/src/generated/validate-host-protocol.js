// Generated from schemas/0.1/host-protocol.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:host-protocol:0.1","title":"Host protocol","description":"Messages between a plugin and its host. $defs holds the five message forms and, per method, `<method>.params` and `<method>.result`. The root is an object with one member per method, { \"state.get\": { \"params\": ..., \"result\": ... } }: a way to check the parts of any method with this one schema.","type":"object","properties":{"error":{"$ref":"#/$defs/error"},"host.hello":{"$ref":"#/$defs/host.hello"},"state.get":{"$ref":"#/$defs/state.get"},"state.set":{"$ref":"#/$defs/state.set"},"state.delete":{"$ref":"#/$defs/state.delete"},"state.list":{"$ref":"#/$defs/state.list"},"state.transact":{"$ref":"#/$defs/state.transact"},"ledger.append":{"$ref":"#/$defs/ledger.append"},"ledger.query":{"$ref":"#/$defs/ledger.query"},"provenance.record":{"$ref":"#/$defs/provenance.record"},"progress.report":{"$ref":"#/$defs/progress.report"},"handoff.attach":{"$ref":"#/$defs/handoff.attach"},"seed.read":{"$ref":"#/$defs/seed.read"},"seed.propose":{"$ref":"#/$defs/seed.propose"},"runtime.execute":{"$ref":"#/$defs/runtime.execute"},"mcp.listTools":{"$ref":"#/$defs/mcp.listTools"},"mcp.callTool":{"$ref":"#/$defs/mcp.callTool"},"http.request":{"$ref":"#/$defs/http.request"},"log":{"$ref":"#/$defs/log"},"cancel":{"$ref":"#/$defs/cancel"},"request.cancel":{"$ref":"#/$defs/request.cancel"},"stream.chunk":{"$ref":"#/$defs/stream.chunk"},"stream.end":{"$ref":"#/$defs/stream.end"},"stream.credit":{"$ref":"#/$defs/stream.credit"},"stream.stop":{"$ref":"#/$defs/stream.stop"}},"additionalProperties":false,"$defs":{"request":{"type":"object","required":["jsonrpc","id","method"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"method":{"type":"string","minLength":1,"maxLength":128},"params":{"type":"object"}},"additionalProperties":false},"notification":{"type":"object","required":["jsonrpc","method"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"method":{"type":"string","minLength":1,"maxLength":128},"params":{"type":"object"}},"additionalProperties":false},"answer":{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"result":{"type":"object"}},"additionalProperties":false},"errorAnswer":{"type":"object","required":["jsonrpc","id","error"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"lastWord":{"type":"object","required":["jsonrpc","id","error"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"null"},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"host.hello.params":{"type":"object","required":["versions"],"properties":{"versions":{"type":"array","items":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"minItems":1,"maxItems":16},"sdk":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false}},"additionalProperties":false},"host.hello.result":{"type":"object","required":["version","host","invocation_id","plugin","command","capabilities","scopes","config"],"properties":{"version":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"host":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"invocation_id":{"type":"string","maxLength":128},"plugin":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"command":{"type":"object","required":["namespace","name"],"properties":{"namespace":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":64}},"additionalProperties":false},"capabilities":{"type":"array","items":{"type":"object","required":["name","access"],"properties":{"name":{"enum":["seed","ledger","state","provenance","runtime","mcp","handoff","progress"]},"access":{"enum":["read","write","execute","attach","call"]}},"additionalProperties":false}},"scopes":{"type":"array","items":{"type":"string","maxLength":256}},"config":{"type":"object"}},"additionalProperties":false},"host.hello":{"type":"object","properties":{"params":{"$ref":"#/$defs/host.hello.params"},"result":{"$ref":"#/$defs/host.hello.result"}},"additionalProperties":false},"state.get.params":{"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false},"state.get.result":{"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"value":{},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false},"state.get":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.get.params"},"result":{"$ref":"#/$defs/state.get.result"}},"additionalProperties":false},"state.set.params":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false},"state.set.result":{"type":"object","required":["version"],"properties":{"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false},"state.set":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.set.params"},"result":{"$ref":"#/$defs/state.set.result"}},"additionalProperties":false},"state.delete.params":{"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false},"state.delete.result":{"type":"object","required":["deleted"],"properties":{"deleted":{"type":"boolean"}},"additionalProperties":false},"state.delete":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.delete.params"},"result":{"$ref":"#/$defs/state.delete.result"}},"additionalProperties":false},"state.list.params":{"type":"object","properties":{"prefix":{"type":"string","maxLength":512},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"state.list.result":{"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"state.list":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.list.params"},"result":{"$ref":"#/$defs/state.list.result"}},"additionalProperties":false},"state.transact.params":{"type":"object","properties":{"expect":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false},"maxItems":256},"set":{"type":"array","items":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false},"maxItems":256},"delete":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":256}},"additionalProperties":false},"state.transact.result":{"type":"object","required":["committed","versions","conflicts"],"properties":{"committed":{"type":"boolean"},"versions":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"conflicts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"additionalProperties":false},"state.transact":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.transact.params"},"result":{"$ref":"#/$defs/state.transact.result"}},"additionalProperties":false},"ledger.append.params":{"type":"object","required":["kind","data"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false},"ledger.append.result":{"type":"object","required":["id","sha256"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false},"ledger.append":{"type":"object","properties":{"params":{"$ref":"#/$defs/ledger.append.params"},"result":{"$ref":"#/$defs/ledger.append.result"}},"additionalProperties":false},"ledger.query.params":{"type":"object","properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"invocation_id":{"type":"string","maxLength":128},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"ledger.query.result":{"type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"type":"object","required":["id","sha256","invocation_id","recorded_at","kind","data"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"invocation_id":{"type":"string","maxLength":128},"recorded_at":{"type":"string","maxLength":64},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"ledger.query":{"type":"object","properties":{"params":{"$ref":"#/$defs/ledger.query.params"},"result":{"$ref":"#/$defs/ledger.query.result"}},"additionalProperties":false},"provenance.record.params":{"type":"object","required":["action","target"],"properties":{"action":{"enum":["read","wrote","derived"]},"target":{"type":"string","minLength":1,"maxLength":2048},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"from":{"type":"array","items":{"type":"string","maxLength":2048},"maxItems":32},"note":{"type":"string","maxLength":1024}},"additionalProperties":false},"provenance.record.result":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"provenance.record":{"type":"object","properties":{"params":{"$ref":"#/$defs/provenance.record.params"},"result":{"$ref":"#/$defs/provenance.record.result"}},"additionalProperties":false},"progress.report.params":{"type":"object","properties":{"message":{"type":"string","maxLength":1024},"done":{"type":"number","minimum":0},"total":{"type":"number","minimum":0},"unit":{"type":"string","maxLength":32}},"additionalProperties":false},"progress.report.result":{"type":"object","additionalProperties":false},"progress.report":{"type":"object","properties":{"params":{"$ref":"#/$defs/progress.report.params"},"result":{"$ref":"#/$defs/progress.report.result"}},"additionalProperties":false},"handoff.attach.params":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":4096},"data":{"type":"object"},"artifacts":{"type":"array","items":{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":4096},"media_type":{"type":"string","maxLength":128},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false},"handoff.attach.result":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"handoff.attach":{"type":"object","properties":{"params":{"$ref":"#/$defs/handoff.attach.params"},"result":{"$ref":"#/$defs/handoff.attach.result"}},"additionalProperties":false},"seed.read.params":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"seed.read.result":{"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"seed":{"type":"object"},"revision":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"seed.read":{"type":"object","properties":{"params":{"$ref":"#/$defs/seed.read.params"},"result":{"$ref":"#/$defs/seed.read.result"}},"additionalProperties":false},"seed.propose.params":{"type":"object","required":["seed","reason"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"seed":{"type":"object"},"reason":{"type":"string","minLength":1,"maxLength":4096}},"additionalProperties":false},"seed.propose.result":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"seed.propose":{"type":"object","properties":{"params":{"$ref":"#/$defs/seed.propose.params"},"result":{"$ref":"#/$defs/seed.propose.result"}},"additionalProperties":false},"runtime.execute.params":{"type":"object","required":["runtime"],"properties":{"runtime":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"array","items":{"type":"string","maxLength":32768},"maxItems":256},"input":{"type":"string","maxLength":262144},"timeout_seconds":{"type":"integer","minimum":1,"maximum":86400}},"additionalProperties":false},"runtime.execute.result":{"type":"object","properties":{"exit_code":{"type":"integer","minimum":0,"maximum":255},"signal":{"type":"string","pattern":"^SIG[A-Z0-9]{1,12}$"}},"additionalProperties":false},"runtime.execute":{"type":"object","properties":{"params":{"$ref":"#/$defs/runtime.execute.params"},"result":{"$ref":"#/$defs/runtime.execute.result"}},"additionalProperties":false},"mcp.listTools.params":{"type":"object","properties":{"server":{"type":"string","minLength":1,"maxLength":128},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"mcp.listTools.result":{"type":"object","required":["tools"],"properties":{"tools":{"type":"array","items":{"type":"object","required":["server","name","input_schema"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"description":{"type":"string"},"input_schema":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"mcp.listTools":{"type":"object","properties":{"params":{"$ref":"#/$defs/mcp.listTools.params"},"result":{"$ref":"#/$defs/mcp.listTools.result"}},"additionalProperties":false},"mcp.callTool.params":{"type":"object","required":["server","name"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"object"}},"additionalProperties":false},"mcp.callTool.result":{"type":"object","required":["content","is_error"],"properties":{"content":{"type":"array","items":{"type":"object"}},"structured_content":{"type":"object"},"is_error":{"type":"boolean"}},"additionalProperties":false},"mcp.callTool":{"type":"object","properties":{"params":{"$ref":"#/$defs/mcp.callTool.params"},"result":{"$ref":"#/$defs/mcp.callTool.result"}},"additionalProperties":false},"http.request.params":{"type":"object","required":["method","url"],"properties":{"method":{"type":"string","pattern":"^[A-Z]{1,16}$"},"url":{"type":"string","minLength":1,"maxLength":16384},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256},"body":{"type":"boolean","description":"true: the stream `request` carries a body"}},"additionalProperties":false},"http.request.result":{"type":"object","required":["status","headers"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false},"http.request":{"type":"object","properties":{"params":{"$ref":"#/$defs/http.request.params"},"result":{"$ref":"#/$defs/http.request.result"}},"additionalProperties":false},"log.params":{"type":"object","required":["level","message"],"properties":{"level":{"enum":["debug","info","warn","error"]},"message":{"type":"string","maxLength":16384},"fields":{"type":"object","maxProperties":64}},"additionalProperties":false},"log":{"type":"object","properties":{"params":{"$ref":"#/$defs/log.params"}},"additionalProperties":false},"cancel.params":{"type":"object","required":["reason","grace_ms"],"properties":{"reason":{"enum":["user","time_limit","resource_limit","host"]},"grace_ms":{"type":"integer","minimum":0,"maximum":600000}},"additionalProperties":false},"cancel":{"type":"object","properties":{"params":{"$ref":"#/$defs/cancel.params"}},"additionalProperties":false},"request.cancel.params":{"type":"object","required":["id"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false},"request.cancel":{"type":"object","properties":{"params":{"$ref":"#/$defs/request.cancel.params"}},"additionalProperties":false},"stream.chunk.params":{"type":"object","required":["id","stream","seq","data"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"seq":{"type":"integer","minimum":0,"maximum":9007199254740991},"data":{"type":"string","minLength":4,"maxLength":65536,"pattern":"^[A-Za-z0-9+/]*={0,2}$","contentEncoding":"base64"}},"additionalProperties":false},"stream.chunk":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.chunk.params"}},"additionalProperties":false},"stream.end.params":{"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":0,"maximum":9007199254740991},"error":{"type":"object","required":["code","message"],"properties":{"code":{"enum":["METHOD_NOT_FOUND","INVALID_PARAMS","HOST_FAULT","SCOPE_REQUIRED","CAPABILITY_NOT_DECLARED","NOT_AVAILABLE","LIMIT_EXCEEDED","CANCELLED","VERSION_UNSUPPORTED","UPSTREAM_FAILED","BLOCKED"]},"message":{"type":"string","maxLength":2000}},"additionalProperties":false}},"additionalProperties":false},"stream.end":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.end.params"}},"additionalProperties":false},"stream.credit.params":{"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":1,"maximum":64}},"additionalProperties":false},"stream.credit":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.credit.params"}},"additionalProperties":false},"stream.stop.params":{"type":"object","required":["id","stream"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]}},"additionalProperties":false},"stream.stop":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.stop.params"}},"additionalProperties":false}}};
const schema32 = {"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
const schema33 = {"type":"object","properties":{"params":{"$ref":"#/$defs/host.hello.params"},"result":{"$ref":"#/$defs/host.hello.result"}},"additionalProperties":false};
const schema34 = {"type":"object","required":["versions"],"properties":{"versions":{"type":"array","items":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"minItems":1,"maxItems":16},"sdk":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false}},"additionalProperties":false};
const schema35 = {"type":"object","required":["version","host","invocation_id","plugin","command","capabilities","scopes","config"],"properties":{"version":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"host":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"invocation_id":{"type":"string","maxLength":128},"plugin":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"command":{"type":"object","required":["namespace","name"],"properties":{"namespace":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":64}},"additionalProperties":false},"capabilities":{"type":"array","items":{"type":"object","required":["name","access"],"properties":{"name":{"enum":["seed","ledger","state","provenance","runtime","mcp","handoff","progress"]},"access":{"enum":["read","write","execute","attach","call"]}},"additionalProperties":false}},"scopes":{"type":"array","items":{"type":"string","maxLength":256}},"config":{"type":"object"}},"additionalProperties":false};
const pattern5 = new RegExp("^[0-9]{1,4}\\.[0-9]{1,4}$", "u");
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.versions === undefined) && (missing0 = "versions")){
validate21.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/host.hello.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((key1 === "versions") || (key1 === "sdk"))){
validate21.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/host.hello.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.versions !== undefined){
let data1 = data0.versions;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length > 16){
validate21.errors = [{instancePath:instancePath+"/params/versions",schemaPath:"#/$defs/host.hello.params/properties/versions/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
if(data1.length < 1){
validate21.errors = [{instancePath:instancePath+"/params/versions",schemaPath:"#/$defs/host.hello.params/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate21.errors = [{instancePath:instancePath+"/params/versions/" + i0,schemaPath:"#/$defs/host.hello.params/properties/versions/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/params/versions/" + i0,schemaPath:"#/$defs/host.hello.params/properties/versions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/params/versions",schemaPath:"#/$defs/host.hello.params/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.sdk !== undefined){
let data3 = data0.sdk;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) && (missing1 = "name")) || ((data3.version === undefined) && (missing1 = "version"))){
validate21.errors = [{instancePath:instancePath+"/params/sdk",schemaPath:"#/$defs/host.hello.params/properties/sdk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data3){
if(!((key2 === "name") || (key2 === "version"))){
validate21.errors = [{instancePath:instancePath+"/params/sdk",schemaPath:"#/$defs/host.hello.params/properties/sdk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.name !== undefined){
let data4 = data3.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func2(data4) > 64){
validate21.errors = [{instancePath:instancePath+"/params/sdk/name",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/params/sdk/name",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.version !== undefined){
let data5 = data3.version;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func2(data5) > 64){
validate21.errors = [{instancePath:instancePath+"/params/sdk/version",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/params/sdk/version",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/params/sdk",schemaPath:"#/$defs/host.hello.params/properties/sdk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/host.hello.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data6 = data.result;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((((((data6.version === undefined) && (missing2 = "version")) || ((data6.host === undefined) && (missing2 = "host"))) || ((data6.invocation_id === undefined) && (missing2 = "invocation_id"))) || ((data6.plugin === undefined) && (missing2 = "plugin"))) || ((data6.command === undefined) && (missing2 = "command"))) || ((data6.capabilities === undefined) && (missing2 = "capabilities"))) || ((data6.scopes === undefined) && (missing2 = "scopes"))) || ((data6.config === undefined) && (missing2 = "config"))){
validate21.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/host.hello.result/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key3 in data6){
if(!((((((((key3 === "version") || (key3 === "host")) || (key3 === "invocation_id")) || (key3 === "plugin")) || (key3 === "command")) || (key3 === "capabilities")) || (key3 === "scopes")) || (key3 === "config"))){
validate21.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/host.hello.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data6.version !== undefined){
let data7 = data6.version;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
validate21.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/host.hello.result/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/host.hello.result/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.host !== undefined){
let data8 = data6.host;
const _errs23 = errors;
if(errors === _errs23){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if(((data8.name === undefined) && (missing3 = "name")) || ((data8.version === undefined) && (missing3 = "version"))){
validate21.errors = [{instancePath:instancePath+"/result/host",schemaPath:"#/$defs/host.hello.result/properties/host/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key4 in data8){
if(!((key4 === "name") || (key4 === "version"))){
validate21.errors = [{instancePath:instancePath+"/result/host",schemaPath:"#/$defs/host.hello.result/properties/host/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data8.name !== undefined){
let data9 = data8.name;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data9 === "string"){
if(func2(data9) > 64){
validate21.errors = [{instancePath:instancePath+"/result/host/name",schemaPath:"#/$defs/host.hello.result/properties/host/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/host/name",schemaPath:"#/$defs/host.hello.result/properties/host/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.version !== undefined){
let data10 = data8.version;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(func2(data10) > 64){
validate21.errors = [{instancePath:instancePath+"/result/host/version",schemaPath:"#/$defs/host.hello.result/properties/host/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/host/version",schemaPath:"#/$defs/host.hello.result/properties/host/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/host",schemaPath:"#/$defs/host.hello.result/properties/host/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.invocation_id !== undefined){
let data11 = data6.invocation_id;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data11 === "string"){
if(func2(data11) > 128){
validate21.errors = [{instancePath:instancePath+"/result/invocation_id",schemaPath:"#/$defs/host.hello.result/properties/invocation_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/invocation_id",schemaPath:"#/$defs/host.hello.result/properties/invocation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.plugin !== undefined){
let data12 = data6.plugin;
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if(((data12.name === undefined) && (missing4 = "name")) || ((data12.version === undefined) && (missing4 = "version"))){
validate21.errors = [{instancePath:instancePath+"/result/plugin",schemaPath:"#/$defs/host.hello.result/properties/plugin/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key5 in data12){
if(!((key5 === "name") || (key5 === "version"))){
validate21.errors = [{instancePath:instancePath+"/result/plugin",schemaPath:"#/$defs/host.hello.result/properties/plugin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data12.name !== undefined){
let data13 = data12.name;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(func2(data13) > 64){
validate21.errors = [{instancePath:instancePath+"/result/plugin/name",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/plugin/name",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.version !== undefined){
let data14 = data12.version;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) > 64){
validate21.errors = [{instancePath:instancePath+"/result/plugin/version",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/plugin/version",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/plugin",schemaPath:"#/$defs/host.hello.result/properties/plugin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.command !== undefined){
let data15 = data6.command;
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing5;
if(((data15.namespace === undefined) && (missing5 = "namespace")) || ((data15.name === undefined) && (missing5 = "name"))){
validate21.errors = [{instancePath:instancePath+"/result/command",schemaPath:"#/$defs/host.hello.result/properties/command/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key6 in data15){
if(!((key6 === "namespace") || (key6 === "name"))){
validate21.errors = [{instancePath:instancePath+"/result/command",schemaPath:"#/$defs/host.hello.result/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data15.namespace !== undefined){
let data16 = data15.namespace;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(func2(data16) > 64){
validate21.errors = [{instancePath:instancePath+"/result/command/namespace",schemaPath:"#/$defs/host.hello.result/properties/command/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/command/namespace",schemaPath:"#/$defs/host.hello.result/properties/command/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.name !== undefined){
let data17 = data15.name;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(func2(data17) > 64){
validate21.errors = [{instancePath:instancePath+"/result/command/name",schemaPath:"#/$defs/host.hello.result/properties/command/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/command/name",schemaPath:"#/$defs/host.hello.result/properties/command/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/command",schemaPath:"#/$defs/host.hello.result/properties/command/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.capabilities !== undefined){
let data18 = data6.capabilities;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data18)){
var valid10 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs48 = errors;
if(errors === _errs48){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if(((data19.name === undefined) && (missing6 = "name")) || ((data19.access === undefined) && (missing6 = "access"))){
validate21.errors = [{instancePath:instancePath+"/result/capabilities/" + i1,schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key7 in data19){
if(!((key7 === "name") || (key7 === "access"))){
validate21.errors = [{instancePath:instancePath+"/result/capabilities/" + i1,schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data19.name !== undefined){
let data20 = data19.name;
const _errs51 = errors;
if(!((((((((data20 === "seed") || (data20 === "ledger")) || (data20 === "state")) || (data20 === "provenance")) || (data20 === "runtime")) || (data20 === "mcp")) || (data20 === "handoff")) || (data20 === "progress"))){
validate21.errors = [{instancePath:instancePath+"/result/capabilities/" + i1+"/name",schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema35.properties.capabilities.items.properties.name.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data19.access !== undefined){
let data21 = data19.access;
const _errs52 = errors;
if(!(((((data21 === "read") || (data21 === "write")) || (data21 === "execute")) || (data21 === "attach")) || (data21 === "call"))){
validate21.errors = [{instancePath:instancePath+"/result/capabilities/" + i1+"/access",schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/properties/access/enum",keyword:"enum",params:{allowedValues: schema35.properties.capabilities.items.properties.access.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/capabilities/" + i1,schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs48 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/capabilities",schemaPath:"#/$defs/host.hello.result/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.scopes !== undefined){
let data22 = data6.scopes;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data22)){
var valid12 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs55 = errors;
if(errors === _errs55){
if(typeof data23 === "string"){
if(func2(data23) > 256){
validate21.errors = [{instancePath:instancePath+"/result/scopes/" + i2,schemaPath:"#/$defs/host.hello.result/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/scopes/" + i2,schemaPath:"#/$defs/host.hello.result/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result/scopes",schemaPath:"#/$defs/host.hello.result/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.config !== undefined){
let data24 = data6.config;
const _errs57 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
validate21.errors = [{instancePath:instancePath+"/result/config",schemaPath:"#/$defs/host.hello.result/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/host.hello.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","properties":{"params":{"$ref":"#/$defs/state.get.params"},"result":{"$ref":"#/$defs/state.get.result"}},"additionalProperties":false};
const schema37 = {"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false};
const schema38 = {"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"value":{},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false};
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.key === undefined) && (missing0 = "key")){
validate23.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.get.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(key1 === "key")){
validate23.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.get.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.key !== undefined){
let data1 = data0.key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 512){
validate23.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.get.params/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate23.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.get.params/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data1)){
validate23.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.get.params/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.get.params/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.get.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data2 = data.result;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.found === undefined) && (missing1 = "found")){
validate23.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.get.result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data2){
if(!(((key2 === "found") || (key2 === "value")) || (key2 === "version"))){
validate23.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.get.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data2.found !== undefined){
const _errs12 = errors;
if(typeof data2.found !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/result/found",schemaPath:"#/$defs/state.get.result/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.version !== undefined){
let data4 = data2.version;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate23.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/state.get.result/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/state.get.result/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/state.get.result/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.get.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","properties":{"params":{"$ref":"#/$defs/state.set.params"},"result":{"$ref":"#/$defs/state.set.result"}},"additionalProperties":false};
const schema40 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false};
const schema41 = {"type":"object","required":["version"],"properties":{"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.key === undefined) && (missing0 = "key")) || ((data0.value === undefined) && (missing0 = "value"))){
validate25.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.set.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((key1 === "key") || (key1 === "value"))){
validate25.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.set.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.key !== undefined){
let data1 = data0.key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 512){
validate25.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.set.params/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate25.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.set.params/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data1)){
validate25.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.set.params/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.set.params/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.set.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data2 = data.result;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.version === undefined) && (missing1 = "version")){
validate25.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.set.result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data2){
if(!(key2 === "version")){
validate25.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.set.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data2.version !== undefined){
let data3 = data2.version;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate25.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/state.set.result/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/state.set.result/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/result/version",schemaPath:"#/$defs/state.set.result/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.set.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","properties":{"params":{"$ref":"#/$defs/state.delete.params"},"result":{"$ref":"#/$defs/state.delete.result"}},"additionalProperties":false};
const schema43 = {"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false};
const schema44 = {"type":"object","required":["deleted"],"properties":{"deleted":{"type":"boolean"}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.key === undefined) && (missing0 = "key")){
validate27.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.delete.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(key1 === "key")){
validate27.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.delete.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.key !== undefined){
let data1 = data0.key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 512){
validate27.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate27.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data1)){
validate27.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.delete.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data2 = data.result;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.deleted === undefined) && (missing1 = "deleted")){
validate27.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.delete.result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data2){
if(!(key2 === "deleted")){
validate27.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.delete.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data2.deleted !== undefined){
if(typeof data2.deleted !== "boolean"){
validate27.errors = [{instancePath:instancePath+"/result/deleted",schemaPath:"#/$defs/state.delete.result/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.delete.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","properties":{"params":{"$ref":"#/$defs/state.list.params"},"result":{"$ref":"#/$defs/state.list.result"}},"additionalProperties":false};
const schema46 = {"type":"object","properties":{"prefix":{"type":"string","maxLength":512},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema47 = {"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "prefix") || (key1 === "limit")) || (key1 === "cursor"))){
validate29.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.list.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.prefix !== undefined){
let data1 = data0.prefix;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 512){
validate29.errors = [{instancePath:instancePath+"/params/prefix",schemaPath:"#/$defs/state.list.params/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/params/prefix",schemaPath:"#/$defs/state.list.params/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.limit !== undefined){
let data2 = data0.limit;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate29.errors = [{instancePath:instancePath+"/params/limit",schemaPath:"#/$defs/state.list.params/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/params/limit",schemaPath:"#/$defs/state.list.params/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/params/limit",schemaPath:"#/$defs/state.list.params/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.cursor !== undefined){
let data3 = data0.cursor;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 1024){
validate29.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/state.list.params/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate29.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/state.list.params/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/state.list.params/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.list.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data4 = data.result;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((data4.keys === undefined) && (missing0 = "keys")){
validate29.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.list.result/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data4){
if(!((key2 === "keys") || (key2 === "cursor"))){
validate29.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.list.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.keys !== undefined){
let data5 = data4.keys;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs18 = errors;
if(errors === _errs18){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.key === undefined) && (missing1 = "key")) || ((data6.version === undefined) && (missing1 = "version"))){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0,schemaPath:"#/$defs/state.list.result/properties/keys/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key3 in data6){
if(!((key3 === "key") || (key3 === "version"))){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0,schemaPath:"#/$defs/state.list.result/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data6.key !== undefined){
let data7 = data6.key;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func2(data7) > 512){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data7)){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.version !== undefined){
let data8 = data6.version;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0+"/version",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0+"/version",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0+"/version",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/result/keys/" + i0,schemaPath:"#/$defs/state.list.result/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/result/keys",schemaPath:"#/$defs/state.list.result/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.cursor !== undefined){
let data9 = data4.cursor;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(func2(data9) > 1024){
validate29.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/state.list.result/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate29.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/state.list.result/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/state.list.result/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.list.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","properties":{"params":{"$ref":"#/$defs/state.transact.params"},"result":{"$ref":"#/$defs/state.transact.result"}},"additionalProperties":false};
const schema49 = {"type":"object","properties":{"expect":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false},"maxItems":256},"set":{"type":"array","items":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false},"maxItems":256},"delete":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":256}},"additionalProperties":false};
const schema50 = {"type":"object","required":["committed","versions","conflicts"],"properties":{"committed":{"type":"boolean"},"versions":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"conflicts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "expect") || (key1 === "set")) || (key1 === "delete"))){
validate31.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.transact.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.expect !== undefined){
let data1 = data0.expect;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length > 256){
validate31.errors = [{instancePath:instancePath+"/params/expect",schemaPath:"#/$defs/state.transact.params/properties/expect/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if(((data2.key === undefined) && (missing0 = "key")) || ((data2.version === undefined) && (missing0 = "version"))){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0,schemaPath:"#/$defs/state.transact.params/properties/expect/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key2 in data2){
if(!((key2 === "key") || (key2 === "version"))){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0,schemaPath:"#/$defs/state.transact.params/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.key !== undefined){
let data3 = data2.key;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func2(data3) > 512){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data3) < 1){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data3)){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.version !== undefined){
let data4 = data2.version;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0+"/version",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0+"/version",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0+"/version",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/expect/" + i0,schemaPath:"#/$defs/state.transact.params/properties/expect/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/expect",schemaPath:"#/$defs/state.transact.params/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.set !== undefined){
let data5 = data0.set;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
if(data5.length > 256){
validate31.errors = [{instancePath:instancePath+"/params/set",schemaPath:"#/$defs/state.transact.params/properties/set/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.key === undefined) && (missing1 = "key")) || ((data6.value === undefined) && (missing1 = "value"))){
validate31.errors = [{instancePath:instancePath+"/params/set/" + i1,schemaPath:"#/$defs/state.transact.params/properties/set/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key3 in data6){
if(!((key3 === "key") || (key3 === "value"))){
validate31.errors = [{instancePath:instancePath+"/params/set/" + i1,schemaPath:"#/$defs/state.transact.params/properties/set/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data6.key !== undefined){
let data7 = data6.key;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func2(data7) > 512){
validate31.errors = [{instancePath:instancePath+"/params/set/" + i1+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate31.errors = [{instancePath:instancePath+"/params/set/" + i1+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data7)){
validate31.errors = [{instancePath:instancePath+"/params/set/" + i1+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/set/" + i1+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/set/" + i1,schemaPath:"#/$defs/state.transact.params/properties/set/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/set",schemaPath:"#/$defs/state.transact.params/properties/set/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.delete !== undefined){
let data8 = data0.delete;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data8)){
if(data8.length > 256){
validate31.errors = [{instancePath:instancePath+"/params/delete",schemaPath:"#/$defs/state.transact.params/properties/delete/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(func2(data9) > 512){
validate31.errors = [{instancePath:instancePath+"/params/delete/" + i2,schemaPath:"#/$defs/state.transact.params/properties/delete/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate31.errors = [{instancePath:instancePath+"/params/delete/" + i2,schemaPath:"#/$defs/state.transact.params/properties/delete/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data9)){
validate31.errors = [{instancePath:instancePath+"/params/delete/" + i2,schemaPath:"#/$defs/state.transact.params/properties/delete/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/delete/" + i2,schemaPath:"#/$defs/state.transact.params/properties/delete/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params/delete",schemaPath:"#/$defs/state.transact.params/properties/delete/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/state.transact.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data10 = data.result;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.committed === undefined) && (missing2 = "committed")) || ((data10.versions === undefined) && (missing2 = "versions"))) || ((data10.conflicts === undefined) && (missing2 = "conflicts"))){
validate31.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.transact.result/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key4 in data10){
if(!(((key4 === "committed") || (key4 === "versions")) || (key4 === "conflicts"))){
validate31.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.transact.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data10.committed !== undefined){
const _errs30 = errors;
if(typeof data10.committed !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/result/committed",schemaPath:"#/$defs/state.transact.result/properties/committed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid9 = _errs30 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.versions !== undefined){
let data12 = data10.versions;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data12)){
var valid10 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs34 = errors;
if(errors === _errs34){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if(((data13.key === undefined) && (missing3 = "key")) || ((data13.version === undefined) && (missing3 = "version"))){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3,schemaPath:"#/$defs/state.transact.result/properties/versions/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key5 in data13){
if(!((key5 === "key") || (key5 === "version"))){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3,schemaPath:"#/$defs/state.transact.result/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data13.key !== undefined){
let data14 = data13.key;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) > 512){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data14)){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data13.version !== undefined){
let data15 = data13.version;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3+"/version",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3+"/version",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3+"/version",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid11 = _errs39 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/result/versions/" + i3,schemaPath:"#/$defs/state.transact.result/properties/versions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs34 === errors;
if(!valid10){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/result/versions",schemaPath:"#/$defs/state.transact.result/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.conflicts !== undefined){
let data16 = data10.conflicts;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data16)){
var valid12 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
const _errs43 = errors;
if(errors === _errs43){
if(typeof data17 === "string"){
if(func2(data17) > 512){
validate31.errors = [{instancePath:instancePath+"/result/conflicts/" + i4,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data17) < 1){
validate31.errors = [{instancePath:instancePath+"/result/conflicts/" + i4,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data17)){
validate31.errors = [{instancePath:instancePath+"/result/conflicts/" + i4,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/result/conflicts/" + i4,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs43 === errors;
if(!valid12){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/result/conflicts",schemaPath:"#/$defs/state.transact.result/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/state.transact.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","properties":{"params":{"$ref":"#/$defs/ledger.append.params"},"result":{"$ref":"#/$defs/ledger.append.result"}},"additionalProperties":false};
const schema52 = {"type":"object","required":["kind","data"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false};
const schema53 = {"type":"object","required":["id","sha256"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false};
const pattern16 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern17 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.kind === undefined) && (missing0 = "kind")) || ((data0.data === undefined) && (missing0 = "data"))){
validate33.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/ledger.append.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "kind") || (key1 === "summary")) || (key1 === "data"))){
validate33.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/ledger.append.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.kind !== undefined){
let data1 = data0.kind;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate33.errors = [{instancePath:instancePath+"/params/kind",schemaPath:"#/$defs/ledger.append.params/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/params/kind",schemaPath:"#/$defs/ledger.append.params/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.summary !== undefined){
let data2 = data0.summary;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 1024){
validate33.errors = [{instancePath:instancePath+"/params/summary",schemaPath:"#/$defs/ledger.append.params/properties/summary/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/params/summary",schemaPath:"#/$defs/ledger.append.params/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.data !== undefined){
let data3 = data0.data;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate33.errors = [{instancePath:instancePath+"/params/data",schemaPath:"#/$defs/ledger.append.params/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/ledger.append.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data4 = data.result;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.id === undefined) && (missing1 = "id")) || ((data4.sha256 === undefined) && (missing1 = "sha256"))){
validate33.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/ledger.append.result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data4){
if(!((key2 === "id") || (key2 === "sha256"))){
validate33.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/ledger.append.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.id !== undefined){
let data5 = data4.id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate33.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/ledger.append.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate33.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/ledger.append.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/ledger.append.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.sha256 !== undefined){
let data6 = data4.sha256;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern17.test(data6)){
validate33.errors = [{instancePath:instancePath+"/result/sha256",schemaPath:"#/$defs/ledger.append.result/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/result/sha256",schemaPath:"#/$defs/ledger.append.result/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/ledger.append.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","properties":{"params":{"$ref":"#/$defs/ledger.query.params"},"result":{"$ref":"#/$defs/ledger.query.result"}},"additionalProperties":false};
const schema55 = {"type":"object","properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"invocation_id":{"type":"string","maxLength":128},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema56 = {"type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"type":"object","required":["id","sha256","invocation_id","recorded_at","kind","data"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"invocation_id":{"type":"string","maxLength":128},"recorded_at":{"type":"string","maxLength":64},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "kind") || (key1 === "invocation_id")) || (key1 === "limit")) || (key1 === "cursor"))){
validate35.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/ledger.query.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.kind !== undefined){
let data1 = data0.kind;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate35.errors = [{instancePath:instancePath+"/params/kind",schemaPath:"#/$defs/ledger.query.params/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/params/kind",schemaPath:"#/$defs/ledger.query.params/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.invocation_id !== undefined){
let data2 = data0.invocation_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 128){
validate35.errors = [{instancePath:instancePath+"/params/invocation_id",schemaPath:"#/$defs/ledger.query.params/properties/invocation_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/params/invocation_id",schemaPath:"#/$defs/ledger.query.params/properties/invocation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.limit !== undefined){
let data3 = data0.limit;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate35.errors = [{instancePath:instancePath+"/params/limit",schemaPath:"#/$defs/ledger.query.params/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate35.errors = [{instancePath:instancePath+"/params/limit",schemaPath:"#/$defs/ledger.query.params/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate35.errors = [{instancePath:instancePath+"/params/limit",schemaPath:"#/$defs/ledger.query.params/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.cursor !== undefined){
let data4 = data0.cursor;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func2(data4) > 1024){
validate35.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/ledger.query.params/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate35.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/ledger.query.params/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/ledger.query.params/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/ledger.query.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data5 = data.result;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.entries === undefined) && (missing0 = "entries")){
validate35.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/ledger.query.result/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data5){
if(!((key2 === "entries") || (key2 === "cursor"))){
validate35.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/ledger.query.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data5.entries !== undefined){
let data6 = data5.entries;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((((data7.id === undefined) && (missing1 = "id")) || ((data7.sha256 === undefined) && (missing1 = "sha256"))) || ((data7.invocation_id === undefined) && (missing1 = "invocation_id"))) || ((data7.recorded_at === undefined) && (missing1 = "recorded_at"))) || ((data7.kind === undefined) && (missing1 = "kind"))) || ((data7.data === undefined) && (missing1 = "data"))){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0,schemaPath:"#/$defs/ledger.query.result/properties/entries/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key3 in data7){
if(!(((((((key3 === "id") || (key3 === "sha256")) || (key3 === "invocation_id")) || (key3 === "recorded_at")) || (key3 === "kind")) || (key3 === "summary")) || (key3 === "data"))){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0,schemaPath:"#/$defs/ledger.query.result/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data7.id !== undefined){
let data8 = data7.id;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data8 === "string"){
if(func2(data8) > 128){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.sha256 !== undefined){
let data9 = data7.sha256;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern17.test(data9)){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/sha256",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/sha256",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.invocation_id !== undefined){
let data10 = data7.invocation_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(func2(data10) > 128){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/invocation_id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/invocation_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/invocation_id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/invocation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.recorded_at !== undefined){
let data11 = data7.recorded_at;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data11 === "string"){
if(func2(data11) > 64){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/recorded_at",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/recorded_at/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/recorded_at",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/recorded_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.kind !== undefined){
let data12 = data7.kind;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/kind",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/kind",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.summary !== undefined){
let data13 = data7.summary;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data13 === "string"){
if(func2(data13) > 1024){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/summary",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/summary",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.data !== undefined){
let data14 = data7.data;
const _errs35 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0+"/data",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries/" + i0,schemaPath:"#/$defs/ledger.query.result/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/entries",schemaPath:"#/$defs/ledger.query.result/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.cursor !== undefined){
let data15 = data5.cursor;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data15 === "string"){
if(func2(data15) > 1024){
validate35.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/ledger.query.result/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate35.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/ledger.query.result/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/ledger.query.result/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/ledger.query.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","properties":{"params":{"$ref":"#/$defs/provenance.record.params"},"result":{"$ref":"#/$defs/provenance.record.result"}},"additionalProperties":false};
const schema58 = {"type":"object","required":["action","target"],"properties":{"action":{"enum":["read","wrote","derived"]},"target":{"type":"string","minLength":1,"maxLength":2048},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"from":{"type":"array","items":{"type":"string","maxLength":2048},"maxItems":32},"note":{"type":"string","maxLength":1024}},"additionalProperties":false};
const schema59 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.action === undefined) && (missing0 = "action")) || ((data0.target === undefined) && (missing0 = "target"))){
validate37.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/provenance.record.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((((key1 === "action") || (key1 === "target")) || (key1 === "digest")) || (key1 === "from")) || (key1 === "note"))){
validate37.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/provenance.record.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.action !== undefined){
let data1 = data0.action;
const _errs6 = errors;
if(!(((data1 === "read") || (data1 === "wrote")) || (data1 === "derived"))){
validate37.errors = [{instancePath:instancePath+"/params/action",schemaPath:"#/$defs/provenance.record.params/properties/action/enum",keyword:"enum",params:{allowedValues: schema58.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.target !== undefined){
let data2 = data0.target;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 2048){
validate37.errors = [{instancePath:instancePath+"/params/target",schemaPath:"#/$defs/provenance.record.params/properties/target/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate37.errors = [{instancePath:instancePath+"/params/target",schemaPath:"#/$defs/provenance.record.params/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/params/target",schemaPath:"#/$defs/provenance.record.params/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.digest !== undefined){
let data3 = data0.digest;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
validate37.errors = [{instancePath:instancePath+"/params/digest",schemaPath:"#/$defs/provenance.record.params/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/params/digest",schemaPath:"#/$defs/provenance.record.params/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.from !== undefined){
let data4 = data0.from;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 32){
validate37.errors = [{instancePath:instancePath+"/params/from",schemaPath:"#/$defs/provenance.record.params/properties/from/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 2048){
validate37.errors = [{instancePath:instancePath+"/params/from/" + i0,schemaPath:"#/$defs/provenance.record.params/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/params/from/" + i0,schemaPath:"#/$defs/provenance.record.params/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/params/from",schemaPath:"#/$defs/provenance.record.params/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.note !== undefined){
let data6 = data0.note;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 1024){
validate37.errors = [{instancePath:instancePath+"/params/note",schemaPath:"#/$defs/provenance.record.params/properties/note/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/params/note",schemaPath:"#/$defs/provenance.record.params/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/provenance.record.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data7 = data.result;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.id === undefined) && (missing1 = "id")){
validate37.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/provenance.record.result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data7){
if(!(key2 === "id")){
validate37.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/provenance.record.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.id !== undefined){
let data8 = data7.id;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func2(data8) > 128){
validate37.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/provenance.record.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate37.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/provenance.record.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/provenance.record.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/provenance.record.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","properties":{"params":{"$ref":"#/$defs/progress.report.params"},"result":{"$ref":"#/$defs/progress.report.result"}},"additionalProperties":false};
const schema61 = {"type":"object","properties":{"message":{"type":"string","maxLength":1024},"done":{"type":"number","minimum":0},"total":{"type":"number","minimum":0},"unit":{"type":"string","maxLength":32}},"additionalProperties":false};
const schema62 = {"type":"object","additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "done")) || (key1 === "total")) || (key1 === "unit"))){
validate39.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/progress.report.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.message !== undefined){
let data1 = data0.message;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 1024){
validate39.errors = [{instancePath:instancePath+"/params/message",schemaPath:"#/$defs/progress.report.params/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/params/message",schemaPath:"#/$defs/progress.report.params/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.done !== undefined){
let data2 = data0.done;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate39.errors = [{instancePath:instancePath+"/params/done",schemaPath:"#/$defs/progress.report.params/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/params/done",schemaPath:"#/$defs/progress.report.params/properties/done/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.total !== undefined){
let data3 = data0.total;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate39.errors = [{instancePath:instancePath+"/params/total",schemaPath:"#/$defs/progress.report.params/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/params/total",schemaPath:"#/$defs/progress.report.params/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.unit !== undefined){
let data4 = data0.unit;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func2(data4) > 32){
validate39.errors = [{instancePath:instancePath+"/params/unit",schemaPath:"#/$defs/progress.report.params/properties/unit/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/params/unit",schemaPath:"#/$defs/progress.report.params/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/progress.report.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data5 = data.result;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
validate39.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/progress.report.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/progress.report.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","properties":{"params":{"$ref":"#/$defs/handoff.attach.params"},"result":{"$ref":"#/$defs/handoff.attach.result"}},"additionalProperties":false};
const schema64 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":4096},"data":{"type":"object"},"artifacts":{"type":"array","items":{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":4096},"media_type":{"type":"string","maxLength":128},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false};
const schema65 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.name === undefined) && (missing0 = "name")){
validate41.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/handoff.attach.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "name") || (key1 === "summary")) || (key1 === "data")) || (key1 === "artifacts"))){
validate41.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/handoff.attach.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.name !== undefined){
let data1 = data0.name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate41.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/handoff.attach.params/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/handoff.attach.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.summary !== undefined){
let data2 = data0.summary;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 4096){
validate41.errors = [{instancePath:instancePath+"/params/summary",schemaPath:"#/$defs/handoff.attach.params/properties/summary/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params/summary",schemaPath:"#/$defs/handoff.attach.params/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.data !== undefined){
let data3 = data0.data;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate41.errors = [{instancePath:instancePath+"/params/data",schemaPath:"#/$defs/handoff.attach.params/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.artifacts !== undefined){
let data4 = data0.artifacts;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
if(data4.length > 256){
validate41.errors = [{instancePath:instancePath+"/params/artifacts",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.path === undefined) && (missing1 = "path")){
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0,schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key2 in data5){
if(!(((key2 === "path") || (key2 === "media_type")) || (key2 === "digest"))){
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0,schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data5.path !== undefined){
let data6 = data5.path;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func2(data6) > 4096){
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0+"/path",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0+"/path",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0+"/path",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.media_type !== undefined){
let data7 = data5.media_type;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(func2(data7) > 128){
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0+"/media_type",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/media_type/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0+"/media_type",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.digest !== undefined){
let data8 = data5.digest;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(!pattern17.test(data8)){
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0+"/digest",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0+"/digest",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params/artifacts/" + i0,schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params/artifacts",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/handoff.attach.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data9 = data.result;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.id === undefined) && (missing2 = "id")){
validate41.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/handoff.attach.result/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key3 in data9){
if(!(key3 === "id")){
validate41.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/handoff.attach.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data9.id !== undefined){
let data10 = data9.id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(func2(data10) > 128){
validate41.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/handoff.attach.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate41.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/handoff.attach.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/handoff.attach.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/handoff.attach.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"params":{"$ref":"#/$defs/seed.read.params"},"result":{"$ref":"#/$defs/seed.read.result"}},"additionalProperties":false};
const schema67 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};
const schema68 = {"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"seed":{"type":"object"},"revision":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key1 in data0){
if(!(key1 === "name")){
validate43.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/seed.read.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.name !== undefined){
let data1 = data0.name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate43.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/seed.read.params/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate43.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/seed.read.params/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/seed.read.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/seed.read.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data2 = data.result;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.found === undefined) && (missing0 = "found")){
validate43.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/seed.read.result/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data2){
if(!(((key2 === "found") || (key2 === "seed")) || (key2 === "revision"))){
validate43.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/seed.read.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data2.found !== undefined){
const _errs12 = errors;
if(typeof data2.found !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/result/found",schemaPath:"#/$defs/seed.read.result/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.seed !== undefined){
let data4 = data2.seed;
const _errs14 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate43.errors = [{instancePath:instancePath+"/result/seed",schemaPath:"#/$defs/seed.read.result/properties/seed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.revision !== undefined){
let data5 = data2.revision;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate43.errors = [{instancePath:instancePath+"/result/revision",schemaPath:"#/$defs/seed.read.result/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate43.errors = [{instancePath:instancePath+"/result/revision",schemaPath:"#/$defs/seed.read.result/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/result/revision",schemaPath:"#/$defs/seed.read.result/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/seed.read.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","properties":{"params":{"$ref":"#/$defs/seed.propose.params"},"result":{"$ref":"#/$defs/seed.propose.result"}},"additionalProperties":false};
const schema70 = {"type":"object","required":["seed","reason"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"seed":{"type":"object"},"reason":{"type":"string","minLength":1,"maxLength":4096}},"additionalProperties":false};
const schema71 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.seed === undefined) && (missing0 = "seed")) || ((data0.reason === undefined) && (missing0 = "reason"))){
validate45.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/seed.propose.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "name") || (key1 === "revision")) || (key1 === "seed")) || (key1 === "reason"))){
validate45.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/seed.propose.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.name !== undefined){
let data1 = data0.name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate45.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/seed.propose.params/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate45.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/seed.propose.params/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/seed.propose.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.revision !== undefined){
let data2 = data0.revision;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 128){
validate45.errors = [{instancePath:instancePath+"/params/revision",schemaPath:"#/$defs/seed.propose.params/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate45.errors = [{instancePath:instancePath+"/params/revision",schemaPath:"#/$defs/seed.propose.params/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/params/revision",schemaPath:"#/$defs/seed.propose.params/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.seed !== undefined){
let data3 = data0.seed;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate45.errors = [{instancePath:instancePath+"/params/seed",schemaPath:"#/$defs/seed.propose.params/properties/seed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.reason !== undefined){
let data4 = data0.reason;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func2(data4) > 4096){
validate45.errors = [{instancePath:instancePath+"/params/reason",schemaPath:"#/$defs/seed.propose.params/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate45.errors = [{instancePath:instancePath+"/params/reason",schemaPath:"#/$defs/seed.propose.params/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/params/reason",schemaPath:"#/$defs/seed.propose.params/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/seed.propose.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data5 = data.result;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.id === undefined) && (missing1 = "id")){
validate45.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/seed.propose.result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data5){
if(!(key2 === "id")){
validate45.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/seed.propose.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data5.id !== undefined){
let data6 = data5.id;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func2(data6) > 128){
validate45.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/seed.propose.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate45.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/seed.propose.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/result/id",schemaPath:"#/$defs/seed.propose.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/seed.propose.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","properties":{"params":{"$ref":"#/$defs/runtime.execute.params"},"result":{"$ref":"#/$defs/runtime.execute.result"}},"additionalProperties":false};
const schema73 = {"type":"object","required":["runtime"],"properties":{"runtime":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"array","items":{"type":"string","maxLength":32768},"maxItems":256},"input":{"type":"string","maxLength":262144},"timeout_seconds":{"type":"integer","minimum":1,"maximum":86400}},"additionalProperties":false};
const schema74 = {"type":"object","properties":{"exit_code":{"type":"integer","minimum":0,"maximum":255},"signal":{"type":"string","pattern":"^SIG[A-Z0-9]{1,12}$"}},"additionalProperties":false};
const pattern24 = new RegExp("^SIG[A-Z0-9]{1,12}$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.runtime === undefined) && (missing0 = "runtime")){
validate47.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/runtime.execute.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "runtime") || (key1 === "arguments")) || (key1 === "input")) || (key1 === "timeout_seconds"))){
validate47.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/runtime.execute.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.runtime !== undefined){
let data1 = data0.runtime;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate47.errors = [{instancePath:instancePath+"/params/runtime",schemaPath:"#/$defs/runtime.execute.params/properties/runtime/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate47.errors = [{instancePath:instancePath+"/params/runtime",schemaPath:"#/$defs/runtime.execute.params/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/params/runtime",schemaPath:"#/$defs/runtime.execute.params/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.arguments !== undefined){
let data2 = data0.arguments;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 256){
validate47.errors = [{instancePath:instancePath+"/params/arguments",schemaPath:"#/$defs/runtime.execute.params/properties/arguments/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 32768){
validate47.errors = [{instancePath:instancePath+"/params/arguments/" + i0,schemaPath:"#/$defs/runtime.execute.params/properties/arguments/items/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/params/arguments/" + i0,schemaPath:"#/$defs/runtime.execute.params/properties/arguments/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/params/arguments",schemaPath:"#/$defs/runtime.execute.params/properties/arguments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.input !== undefined){
let data4 = data0.input;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func2(data4) > 262144){
validate47.errors = [{instancePath:instancePath+"/params/input",schemaPath:"#/$defs/runtime.execute.params/properties/input/maxLength",keyword:"maxLength",params:{limit: 262144},message:"must NOT have more than 262144 characters"}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/params/input",schemaPath:"#/$defs/runtime.execute.params/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.timeout_seconds !== undefined){
let data5 = data0.timeout_seconds;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate47.errors = [{instancePath:instancePath+"/params/timeout_seconds",schemaPath:"#/$defs/runtime.execute.params/properties/timeout_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400 || isNaN(data5)){
validate47.errors = [{instancePath:instancePath+"/params/timeout_seconds",schemaPath:"#/$defs/runtime.execute.params/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate47.errors = [{instancePath:instancePath+"/params/timeout_seconds",schemaPath:"#/$defs/runtime.execute.params/properties/timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/runtime.execute.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data6 = data.result;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs19 = errors;
for(const key2 in data6){
if(!((key2 === "exit_code") || (key2 === "signal"))){
validate47.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/runtime.execute.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data6.exit_code !== undefined){
let data7 = data6.exit_code;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate47.errors = [{instancePath:instancePath+"/result/exit_code",schemaPath:"#/$defs/runtime.execute.result/properties/exit_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 255 || isNaN(data7)){
validate47.errors = [{instancePath:instancePath+"/result/exit_code",schemaPath:"#/$defs/runtime.execute.result/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate47.errors = [{instancePath:instancePath+"/result/exit_code",schemaPath:"#/$defs/runtime.execute.result/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.signal !== undefined){
let data8 = data6.signal;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
validate47.errors = [{instancePath:instancePath+"/result/signal",schemaPath:"#/$defs/runtime.execute.result/properties/signal/pattern",keyword:"pattern",params:{pattern: "^SIG[A-Z0-9]{1,12}$"},message:"must match pattern \""+"^SIG[A-Z0-9]{1,12}$"+"\""}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/result/signal",schemaPath:"#/$defs/runtime.execute.result/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/runtime.execute.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","properties":{"params":{"$ref":"#/$defs/mcp.listTools.params"},"result":{"$ref":"#/$defs/mcp.listTools.result"}},"additionalProperties":false};
const schema76 = {"type":"object","properties":{"server":{"type":"string","minLength":1,"maxLength":128},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema77 = {"type":"object","required":["tools"],"properties":{"tools":{"type":"array","items":{"type":"object","required":["server","name","input_schema"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"description":{"type":"string"},"input_schema":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key1 in data0){
if(!((key1 === "server") || (key1 === "cursor"))){
validate49.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/mcp.listTools.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.server !== undefined){
let data1 = data0.server;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate49.errors = [{instancePath:instancePath+"/params/server",schemaPath:"#/$defs/mcp.listTools.params/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate49.errors = [{instancePath:instancePath+"/params/server",schemaPath:"#/$defs/mcp.listTools.params/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/params/server",schemaPath:"#/$defs/mcp.listTools.params/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.cursor !== undefined){
let data2 = data0.cursor;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 1024){
validate49.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/mcp.listTools.params/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate49.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/mcp.listTools.params/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/params/cursor",schemaPath:"#/$defs/mcp.listTools.params/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/mcp.listTools.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data3 = data.result;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.tools === undefined) && (missing0 = "tools")){
validate49.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/mcp.listTools.result/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data3){
if(!((key2 === "tools") || (key2 === "cursor"))){
validate49.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/mcp.listTools.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data3.tools !== undefined){
let data4 = data3.tools;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data4)){
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.server === undefined) && (missing1 = "server")) || ((data5.name === undefined) && (missing1 = "name"))) || ((data5.input_schema === undefined) && (missing1 = "input_schema"))){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0,schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key3 in data5){
if(!((((key3 === "server") || (key3 === "name")) || (key3 === "description")) || (key3 === "input_schema"))){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0,schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data5.server !== undefined){
let data6 = data5.server;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(func2(data6) > 128){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/server",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/server",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/server",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.name !== undefined){
let data7 = data5.name;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func2(data7) > 128){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/name",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/name",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/name",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.description !== undefined){
const _errs23 = errors;
if(typeof data5.description !== "string"){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/description",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.input_schema !== undefined){
let data9 = data5.input_schema;
const _errs25 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0+"/input_schema",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/input_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/result/tools/" + i0,schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/result/tools",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.cursor !== undefined){
let data10 = data3.cursor;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(func2(data10) > 1024){
validate49.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/mcp.listTools.result/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate49.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/mcp.listTools.result/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/result/cursor",schemaPath:"#/$defs/mcp.listTools.result/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/mcp.listTools.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","properties":{"params":{"$ref":"#/$defs/mcp.callTool.params"},"result":{"$ref":"#/$defs/mcp.callTool.result"}},"additionalProperties":false};
const schema79 = {"type":"object","required":["server","name"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"object"}},"additionalProperties":false};
const schema80 = {"type":"object","required":["content","is_error"],"properties":{"content":{"type":"array","items":{"type":"object"}},"structured_content":{"type":"object"},"is_error":{"type":"boolean"}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.server === undefined) && (missing0 = "server")) || ((data0.name === undefined) && (missing0 = "name"))){
validate51.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/mcp.callTool.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "server") || (key1 === "name")) || (key1 === "arguments"))){
validate51.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/mcp.callTool.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.server !== undefined){
let data1 = data0.server;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate51.errors = [{instancePath:instancePath+"/params/server",schemaPath:"#/$defs/mcp.callTool.params/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate51.errors = [{instancePath:instancePath+"/params/server",schemaPath:"#/$defs/mcp.callTool.params/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/params/server",schemaPath:"#/$defs/mcp.callTool.params/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.name !== undefined){
let data2 = data0.name;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 128){
validate51.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/mcp.callTool.params/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate51.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/mcp.callTool.params/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/params/name",schemaPath:"#/$defs/mcp.callTool.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.arguments !== undefined){
let data3 = data0.arguments;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate51.errors = [{instancePath:instancePath+"/params/arguments",schemaPath:"#/$defs/mcp.callTool.params/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/mcp.callTool.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data4 = data.result;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.content === undefined) && (missing1 = "content")) || ((data4.is_error === undefined) && (missing1 = "is_error"))){
validate51.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/mcp.callTool.result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data4){
if(!(((key2 === "content") || (key2 === "structured_content")) || (key2 === "is_error"))){
validate51.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/mcp.callTool.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.content !== undefined){
let data5 = data4.content;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs18 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate51.errors = [{instancePath:instancePath+"/result/content/" + i0,schemaPath:"#/$defs/mcp.callTool.result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/result/content",schemaPath:"#/$defs/mcp.callTool.result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.structured_content !== undefined){
let data7 = data4.structured_content;
const _errs20 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate51.errors = [{instancePath:instancePath+"/result/structured_content",schemaPath:"#/$defs/mcp.callTool.result/properties/structured_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.is_error !== undefined){
const _errs22 = errors;
if(typeof data4.is_error !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/result/is_error",schemaPath:"#/$defs/mcp.callTool.result/properties/is_error/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/mcp.callTool.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","properties":{"params":{"$ref":"#/$defs/http.request.params"},"result":{"$ref":"#/$defs/http.request.result"}},"additionalProperties":false};
const schema82 = {"type":"object","required":["method","url"],"properties":{"method":{"type":"string","pattern":"^[A-Z]{1,16}$"},"url":{"type":"string","minLength":1,"maxLength":16384},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256},"body":{"type":"boolean","description":"true: the stream `request` carries a body"}},"additionalProperties":false};
const schema83 = {"type":"object","required":["status","headers"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false};
const pattern25 = new RegExp("^[A-Z]{1,16}$", "u");
const pattern26 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$", "u");
const pattern27 = new RegExp("^[^\\u0000\\r\\n]*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "params") || (key0 === "result"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.method === undefined) && (missing0 = "method")) || ((data0.url === undefined) && (missing0 = "url"))){
validate53.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/http.request.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "method") || (key1 === "url")) || (key1 === "headers")) || (key1 === "body"))){
validate53.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/http.request.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.method !== undefined){
let data1 = data0.method;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern25.test(data1)){
validate53.errors = [{instancePath:instancePath+"/params/method",schemaPath:"#/$defs/http.request.params/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{1,16}$"},message:"must match pattern \""+"^[A-Z]{1,16}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/params/method",schemaPath:"#/$defs/http.request.params/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.url !== undefined){
let data2 = data0.url;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 16384){
validate53.errors = [{instancePath:instancePath+"/params/url",schemaPath:"#/$defs/http.request.params/properties/url/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate53.errors = [{instancePath:instancePath+"/params/url",schemaPath:"#/$defs/http.request.params/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/params/url",schemaPath:"#/$defs/http.request.params/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.headers !== undefined){
let data3 = data0.headers;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 256){
validate53.errors = [{instancePath:instancePath+"/params/headers",schemaPath:"#/$defs/http.request.params/properties/headers/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.name === undefined) && (missing1 = "name")) || ((data4.value === undefined) && (missing1 = "value"))){
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0,schemaPath:"#/$defs/http.request.params/properties/headers/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data4){
if(!((key2 === "name") || (key2 === "value"))){
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0,schemaPath:"#/$defs/http.request.params/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data4.name !== undefined){
let data5 = data4.name;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern26.test(data5)){
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0+"/name",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0+"/name",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.value !== undefined){
let data6 = data4.value;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func2(data6) > 16384){
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0+"/value",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
else {
if(!pattern27.test(data6)){
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0+"/value",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\r\\n]*$"},message:"must match pattern \""+"^[^\\u0000\\r\\n]*$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0+"/value",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/params/headers/" + i0,schemaPath:"#/$defs/http.request.params/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/params/headers",schemaPath:"#/$defs/http.request.params/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.body !== undefined){
const _errs19 = errors;
if(typeof data0.body !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/params/body",schemaPath:"#/$defs/http.request.params/properties/body/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/http.request.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data8 = data.result;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.status === undefined) && (missing2 = "status")) || ((data8.headers === undefined) && (missing2 = "headers"))){
validate53.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/http.request.result/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key3 in data8){
if(!((key3 === "status") || (key3 === "headers"))){
validate53.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/http.request.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data8.status !== undefined){
let data9 = data8.status;
const _errs25 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate53.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/$defs/http.request.result/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 599 || isNaN(data9)){
validate53.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/$defs/http.request.result/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data9 < 100 || isNaN(data9)){
validate53.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/$defs/http.request.result/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
return false;
}
}
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.headers !== undefined){
let data10 = data8.headers;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data10)){
if(data10.length > 256){
validate53.errors = [{instancePath:instancePath+"/result/headers",schemaPath:"#/$defs/http.request.result/properties/headers/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid7 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((data11.name === undefined) && (missing3 = "name")) || ((data11.value === undefined) && (missing3 = "value"))){
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1,schemaPath:"#/$defs/http.request.result/properties/headers/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key4 in data11){
if(!((key4 === "name") || (key4 === "value"))){
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1,schemaPath:"#/$defs/http.request.result/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data11.name !== undefined){
let data12 = data11.name;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(!pattern26.test(data12)){
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1+"/name",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1+"/name",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.value !== undefined){
let data13 = data11.value;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data13 === "string"){
if(func2(data13) > 16384){
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1+"/value",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
else {
if(!pattern27.test(data13)){
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1+"/value",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\r\\n]*$"},message:"must match pattern \""+"^[^\\u0000\\r\\n]*$"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1+"/value",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/result/headers/" + i1,schemaPath:"#/$defs/http.request.result/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs29 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/result/headers",schemaPath:"#/$defs/http.request.result/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/result",schemaPath:"#/$defs/http.request.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","properties":{"params":{"$ref":"#/$defs/log.params"}},"additionalProperties":false};
const schema85 = {"type":"object","required":["level","message"],"properties":{"level":{"enum":["debug","info","warn","error"]},"message":{"type":"string","maxLength":16384},"fields":{"type":"object","maxProperties":64}},"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "params")){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.level === undefined) && (missing0 = "level")) || ((data0.message === undefined) && (missing0 = "message"))){
validate55.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/log.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "level") || (key1 === "message")) || (key1 === "fields"))){
validate55.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/log.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.level !== undefined){
let data1 = data0.level;
const _errs6 = errors;
if(!((((data1 === "debug") || (data1 === "info")) || (data1 === "warn")) || (data1 === "error"))){
validate55.errors = [{instancePath:instancePath+"/params/level",schemaPath:"#/$defs/log.params/properties/level/enum",keyword:"enum",params:{allowedValues: schema85.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.message !== undefined){
let data2 = data0.message;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 16384){
validate55.errors = [{instancePath:instancePath+"/params/message",schemaPath:"#/$defs/log.params/properties/message/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/params/message",schemaPath:"#/$defs/log.params/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.fields !== undefined){
let data3 = data0.fields;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 64){
validate55.errors = [{instancePath:instancePath+"/params/fields",schemaPath:"#/$defs/log.params/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/params/fields",schemaPath:"#/$defs/log.params/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/log.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","properties":{"params":{"$ref":"#/$defs/cancel.params"}},"additionalProperties":false};
const schema87 = {"type":"object","required":["reason","grace_ms"],"properties":{"reason":{"enum":["user","time_limit","resource_limit","host"]},"grace_ms":{"type":"integer","minimum":0,"maximum":600000}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "params")){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.reason === undefined) && (missing0 = "reason")) || ((data0.grace_ms === undefined) && (missing0 = "grace_ms"))){
validate57.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/cancel.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((key1 === "reason") || (key1 === "grace_ms"))){
validate57.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/cancel.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.reason !== undefined){
let data1 = data0.reason;
const _errs6 = errors;
if(!((((data1 === "user") || (data1 === "time_limit")) || (data1 === "resource_limit")) || (data1 === "host"))){
validate57.errors = [{instancePath:instancePath+"/params/reason",schemaPath:"#/$defs/cancel.params/properties/reason/enum",keyword:"enum",params:{allowedValues: schema87.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.grace_ms !== undefined){
let data2 = data0.grace_ms;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate57.errors = [{instancePath:instancePath+"/params/grace_ms",schemaPath:"#/$defs/cancel.params/properties/grace_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600000 || isNaN(data2)){
validate57.errors = [{instancePath:instancePath+"/params/grace_ms",schemaPath:"#/$defs/cancel.params/properties/grace_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate57.errors = [{instancePath:instancePath+"/params/grace_ms",schemaPath:"#/$defs/cancel.params/properties/grace_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/cancel.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","properties":{"params":{"$ref":"#/$defs/request.cancel.params"}},"additionalProperties":false};
const schema89 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "params")){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.id === undefined) && (missing0 = "id")){
validate59.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/request.cancel.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(key1 === "id")){
validate59.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/request.cancel.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.id !== undefined){
let data1 = data0.id;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate59.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/request.cancel.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/request.cancel.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/request.cancel.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/request.cancel.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","properties":{"params":{"$ref":"#/$defs/stream.chunk.params"}},"additionalProperties":false};
const schema91 = {"type":"object","required":["id","stream","seq","data"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"seq":{"type":"integer","minimum":0,"maximum":9007199254740991},"data":{"type":"string","minLength":4,"maxLength":65536,"pattern":"^[A-Za-z0-9+/]*={0,2}$","contentEncoding":"base64"}},"additionalProperties":false};
const pattern30 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "params")){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.id === undefined) && (missing0 = "id")) || ((data0.stream === undefined) && (missing0 = "stream"))) || ((data0.seq === undefined) && (missing0 = "seq"))) || ((data0.data === undefined) && (missing0 = "data"))){
validate61.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.chunk.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "id") || (key1 === "stream")) || (key1 === "seq")) || (key1 === "data"))){
validate61.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.chunk.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.id !== undefined){
let data1 = data0.id;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate61.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.chunk.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate61.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.chunk.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate61.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.chunk.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.stream !== undefined){
let data2 = data0.stream;
const _errs8 = errors;
if(!((((data2 === "request") || (data2 === "response")) || (data2 === "stdout")) || (data2 === "stderr"))){
validate61.errors = [{instancePath:instancePath+"/params/stream",schemaPath:"#/$defs/stream.chunk.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema91.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.seq !== undefined){
let data3 = data0.seq;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate61.errors = [{instancePath:instancePath+"/params/seq",schemaPath:"#/$defs/stream.chunk.params/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate61.errors = [{instancePath:instancePath+"/params/seq",schemaPath:"#/$defs/stream.chunk.params/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate61.errors = [{instancePath:instancePath+"/params/seq",schemaPath:"#/$defs/stream.chunk.params/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.data !== undefined){
let data4 = data0.data;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 65536){
validate61.errors = [{instancePath:instancePath+"/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func2(data4) < 4){
validate61.errors = [{instancePath:instancePath+"/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern30.test(data4)){
validate61.errors = [{instancePath:instancePath+"/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""}];
return false;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.chunk.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","properties":{"params":{"$ref":"#/$defs/stream.end.params"}},"additionalProperties":false};
const schema93 = {"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":0,"maximum":9007199254740991},"error":{"type":"object","required":["code","message"],"properties":{"code":{"enum":["METHOD_NOT_FOUND","INVALID_PARAMS","HOST_FAULT","SCOPE_REQUIRED","CAPABILITY_NOT_DECLARED","NOT_AVAILABLE","LIMIT_EXCEEDED","CANCELLED","VERSION_UNSUPPORTED","UPSTREAM_FAILED","BLOCKED"]},"message":{"type":"string","maxLength":2000}},"additionalProperties":false}},"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "params")){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.id === undefined) && (missing0 = "id")) || ((data0.stream === undefined) && (missing0 = "stream"))) || ((data0.chunks === undefined) && (missing0 = "chunks"))){
validate63.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.end.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((key1 === "id") || (key1 === "stream")) || (key1 === "chunks")) || (key1 === "error"))){
validate63.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.end.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.id !== undefined){
let data1 = data0.id;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate63.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.end.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.end.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.end.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.stream !== undefined){
let data2 = data0.stream;
const _errs8 = errors;
if(!((((data2 === "request") || (data2 === "response")) || (data2 === "stdout")) || (data2 === "stderr"))){
validate63.errors = [{instancePath:instancePath+"/params/stream",schemaPath:"#/$defs/stream.end.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema93.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.chunks !== undefined){
let data3 = data0.chunks;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate63.errors = [{instancePath:instancePath+"/params/chunks",schemaPath:"#/$defs/stream.end.params/properties/chunks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate63.errors = [{instancePath:instancePath+"/params/chunks",schemaPath:"#/$defs/stream.end.params/properties/chunks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate63.errors = [{instancePath:instancePath+"/params/chunks",schemaPath:"#/$defs/stream.end.params/properties/chunks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.error !== undefined){
let data4 = data0.error;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.code === undefined) && (missing1 = "code")) || ((data4.message === undefined) && (missing1 = "message"))){
validate63.errors = [{instancePath:instancePath+"/params/error",schemaPath:"#/$defs/stream.end.params/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data4){
if(!((key2 === "code") || (key2 === "message"))){
validate63.errors = [{instancePath:instancePath+"/params/error",schemaPath:"#/$defs/stream.end.params/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.code !== undefined){
let data5 = data4.code;
const _errs14 = errors;
if(!(((((((((((data5 === "METHOD_NOT_FOUND") || (data5 === "INVALID_PARAMS")) || (data5 === "HOST_FAULT")) || (data5 === "SCOPE_REQUIRED")) || (data5 === "CAPABILITY_NOT_DECLARED")) || (data5 === "NOT_AVAILABLE")) || (data5 === "LIMIT_EXCEEDED")) || (data5 === "CANCELLED")) || (data5 === "VERSION_UNSUPPORTED")) || (data5 === "UPSTREAM_FAILED")) || (data5 === "BLOCKED"))){
validate63.errors = [{instancePath:instancePath+"/params/error/code",schemaPath:"#/$defs/stream.end.params/properties/error/properties/code/enum",keyword:"enum",params:{allowedValues: schema93.properties.error.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.message !== undefined){
let data6 = data4.message;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 2000){
validate63.errors = [{instancePath:instancePath+"/params/error/message",schemaPath:"#/$defs/stream.end.params/properties/error/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/params/error/message",schemaPath:"#/$defs/stream.end.params/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/params/error",schemaPath:"#/$defs/stream.end.params/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.end.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","properties":{"params":{"$ref":"#/$defs/stream.credit.params"}},"additionalProperties":false};
const schema95 = {"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":1,"maximum":64}},"additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "params")){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.id === undefined) && (missing0 = "id")) || ((data0.stream === undefined) && (missing0 = "stream"))) || ((data0.chunks === undefined) && (missing0 = "chunks"))){
validate65.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.credit.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "stream")) || (key1 === "chunks"))){
validate65.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.credit.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.id !== undefined){
let data1 = data0.id;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate65.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.credit.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.credit.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.credit.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.stream !== undefined){
let data2 = data0.stream;
const _errs8 = errors;
if(!((((data2 === "request") || (data2 === "response")) || (data2 === "stdout")) || (data2 === "stderr"))){
validate65.errors = [{instancePath:instancePath+"/params/stream",schemaPath:"#/$defs/stream.credit.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema95.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.chunks !== undefined){
let data3 = data0.chunks;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate65.errors = [{instancePath:instancePath+"/params/chunks",schemaPath:"#/$defs/stream.credit.params/properties/chunks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 64 || isNaN(data3)){
validate65.errors = [{instancePath:instancePath+"/params/chunks",schemaPath:"#/$defs/stream.credit.params/properties/chunks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate65.errors = [{instancePath:instancePath+"/params/chunks",schemaPath:"#/$defs/stream.credit.params/properties/chunks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.credit.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"object","properties":{"params":{"$ref":"#/$defs/stream.stop.params"}},"additionalProperties":false};
const schema97 = {"type":"object","required":["id","stream"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]}},"additionalProperties":false};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "params")){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.params !== undefined){
let data0 = data.params;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.id === undefined) && (missing0 = "id")) || ((data0.stream === undefined) && (missing0 = "stream"))){
validate67.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.stop.params/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((key1 === "id") || (key1 === "stream"))){
validate67.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.stop.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.id !== undefined){
let data1 = data0.id;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate67.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.stop.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate67.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.stop.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate67.errors = [{instancePath:instancePath+"/params/id",schemaPath:"#/$defs/stream.stop.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.stream !== undefined){
let data2 = data0.stream;
const _errs8 = errors;
if(!((((data2 === "request") || (data2 === "response")) || (data2 === "stdout")) || (data2 === "stderr"))){
validate67.errors = [{instancePath:instancePath+"/params/stream",schemaPath:"#/$defs/stream.stop.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema97.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/params",schemaPath:"#/$defs/stream.stop.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:host-protocol:0.1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined){
let data0 = data.error;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.code === undefined) && (missing0 = "code")) || ((data0.message === undefined) && (missing0 = "message"))) || ((data0.data === undefined) && (missing0 = "data"))){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/$defs/error/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "data"))){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/$defs/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.code !== undefined){
let data1 = data0.code;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/error/code",schemaPath:"#/$defs/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.message !== undefined){
const _errs8 = errors;
if(typeof data0.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/error/message",schemaPath:"#/$defs/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.data !== undefined){
let data3 = data0.data;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.code === undefined) && (missing1 = "code")){
validate20.errors = [{instancePath:instancePath+"/error/data",schemaPath:"#/$defs/error/properties/data/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data3){
if(!((((((key2 === "code") || (key2 === "hint")) || (key2 === "scope")) || (key2 === "declared")) || (key2 === "pointer")) || (key2 === "supported"))){
validate20.errors = [{instancePath:instancePath+"/error/data",schemaPath:"#/$defs/error/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.code !== undefined){
let data4 = data3.code;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate20.errors = [{instancePath:instancePath+"/error/data/code",schemaPath:"#/$defs/error/properties/data/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,63}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/error/data/code",schemaPath:"#/$defs/error/properties/data/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.hint !== undefined){
const _errs15 = errors;
if(typeof data3.hint !== "string"){
validate20.errors = [{instancePath:instancePath+"/error/data/hint",schemaPath:"#/$defs/error/properties/data/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.scope !== undefined){
const _errs17 = errors;
if(typeof data3.scope !== "string"){
validate20.errors = [{instancePath:instancePath+"/error/data/scope",schemaPath:"#/$defs/error/properties/data/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.declared !== undefined){
const _errs19 = errors;
if(typeof data3.declared !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/error/data/declared",schemaPath:"#/$defs/error/properties/data/properties/declared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.pointer !== undefined){
const _errs21 = errors;
if(typeof data3.pointer !== "string"){
validate20.errors = [{instancePath:instancePath+"/error/data/pointer",schemaPath:"#/$defs/error/properties/data/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.supported !== undefined){
let data9 = data3.supported;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data9)){
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(typeof data9[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/error/data/supported/" + i0,schemaPath:"#/$defs/error/properties/data/properties/supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/error/data/supported",schemaPath:"#/$defs/error/properties/data/properties/supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/error/data",schemaPath:"#/$defs/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/$defs/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["host.hello"] !== undefined){
const _errs27 = errors;
if(!(validate21(data["host.hello"], {instancePath:instancePath+"/host.hello",parentData:data,parentDataProperty:"host.hello",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.get"] !== undefined){
const _errs28 = errors;
if(!(validate23(data["state.get"], {instancePath:instancePath+"/state.get",parentData:data,parentDataProperty:"state.get",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.set"] !== undefined){
const _errs29 = errors;
if(!(validate25(data["state.set"], {instancePath:instancePath+"/state.set",parentData:data,parentDataProperty:"state.set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.delete"] !== undefined){
const _errs30 = errors;
if(!(validate27(data["state.delete"], {instancePath:instancePath+"/state.delete",parentData:data,parentDataProperty:"state.delete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.list"] !== undefined){
const _errs31 = errors;
if(!(validate29(data["state.list"], {instancePath:instancePath+"/state.list",parentData:data,parentDataProperty:"state.list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.transact"] !== undefined){
const _errs32 = errors;
if(!(validate31(data["state.transact"], {instancePath:instancePath+"/state.transact",parentData:data,parentDataProperty:"state.transact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["ledger.append"] !== undefined){
const _errs33 = errors;
if(!(validate33(data["ledger.append"], {instancePath:instancePath+"/ledger.append",parentData:data,parentDataProperty:"ledger.append",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["ledger.query"] !== undefined){
const _errs34 = errors;
if(!(validate35(data["ledger.query"], {instancePath:instancePath+"/ledger.query",parentData:data,parentDataProperty:"ledger.query",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["provenance.record"] !== undefined){
const _errs35 = errors;
if(!(validate37(data["provenance.record"], {instancePath:instancePath+"/provenance.record",parentData:data,parentDataProperty:"provenance.record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["progress.report"] !== undefined){
const _errs36 = errors;
if(!(validate39(data["progress.report"], {instancePath:instancePath+"/progress.report",parentData:data,parentDataProperty:"progress.report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["handoff.attach"] !== undefined){
const _errs37 = errors;
if(!(validate41(data["handoff.attach"], {instancePath:instancePath+"/handoff.attach",parentData:data,parentDataProperty:"handoff.attach",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["seed.read"] !== undefined){
const _errs38 = errors;
if(!(validate43(data["seed.read"], {instancePath:instancePath+"/seed.read",parentData:data,parentDataProperty:"seed.read",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["seed.propose"] !== undefined){
const _errs39 = errors;
if(!(validate45(data["seed.propose"], {instancePath:instancePath+"/seed.propose",parentData:data,parentDataProperty:"seed.propose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["runtime.execute"] !== undefined){
const _errs40 = errors;
if(!(validate47(data["runtime.execute"], {instancePath:instancePath+"/runtime.execute",parentData:data,parentDataProperty:"runtime.execute",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mcp.listTools"] !== undefined){
const _errs41 = errors;
if(!(validate49(data["mcp.listTools"], {instancePath:instancePath+"/mcp.listTools",parentData:data,parentDataProperty:"mcp.listTools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mcp.callTool"] !== undefined){
const _errs42 = errors;
if(!(validate51(data["mcp.callTool"], {instancePath:instancePath+"/mcp.callTool",parentData:data,parentDataProperty:"mcp.callTool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["http.request"] !== undefined){
const _errs43 = errors;
if(!(validate53(data["http.request"], {instancePath:instancePath+"/http.request",parentData:data,parentDataProperty:"http.request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined){
const _errs44 = errors;
if(!(validate55(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel !== undefined){
const _errs45 = errors;
if(!(validate57(data.cancel, {instancePath:instancePath+"/cancel",parentData:data,parentDataProperty:"cancel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["request.cancel"] !== undefined){
const _errs46 = errors;
if(!(validate59(data["request.cancel"], {instancePath:instancePath+"/request.cancel",parentData:data,parentDataProperty:"request.cancel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.chunk"] !== undefined){
const _errs47 = errors;
if(!(validate61(data["stream.chunk"], {instancePath:instancePath+"/stream.chunk",parentData:data,parentDataProperty:"stream.chunk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.end"] !== undefined){
const _errs48 = errors;
if(!(validate63(data["stream.end"], {instancePath:instancePath+"/stream.end",parentData:data,parentDataProperty:"stream.end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.credit"] !== undefined){
const _errs49 = errors;
if(!(validate65(data["stream.credit"], {instancePath:instancePath+"/stream.credit",parentData:data,parentDataProperty:"stream.credit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.stop"] !== undefined){
const _errs50 = errors;
if(!(validate67(data["stream.stop"], {instancePath:instancePath+"/stream.stop",parentData:data,parentDataProperty:"stream.stop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
