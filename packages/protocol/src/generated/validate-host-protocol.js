// Generated from schemas/0.1/host-protocol.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:host-protocol:0.1","title":"Host protocol","description":"Messages between a plugin and its host. $defs holds the five message forms and, per method, `<method>.params` and `<method>.result`. The root is an object with one member per method, { \"state.get\": { \"params\": ..., \"result\": ... } }: a way to check the parts of any method with this one schema.","type":"object","properties":{"error":{"$ref":"#/$defs/error"},"host.hello":{"type":"object","properties":{"params":{"$ref":"#/$defs/host.hello.params"},"result":{"$ref":"#/$defs/host.hello.result"}},"additionalProperties":false},"state.get":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.get.params"},"result":{"$ref":"#/$defs/state.get.result"}},"additionalProperties":false},"state.set":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.set.params"},"result":{"$ref":"#/$defs/state.set.result"}},"additionalProperties":false},"state.delete":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.delete.params"},"result":{"$ref":"#/$defs/state.delete.result"}},"additionalProperties":false},"state.list":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.list.params"},"result":{"$ref":"#/$defs/state.list.result"}},"additionalProperties":false},"state.transact":{"type":"object","properties":{"params":{"$ref":"#/$defs/state.transact.params"},"result":{"$ref":"#/$defs/state.transact.result"}},"additionalProperties":false},"ledger.append":{"type":"object","properties":{"params":{"$ref":"#/$defs/ledger.append.params"},"result":{"$ref":"#/$defs/ledger.append.result"}},"additionalProperties":false},"ledger.query":{"type":"object","properties":{"params":{"$ref":"#/$defs/ledger.query.params"},"result":{"$ref":"#/$defs/ledger.query.result"}},"additionalProperties":false},"provenance.record":{"type":"object","properties":{"params":{"$ref":"#/$defs/provenance.record.params"},"result":{"$ref":"#/$defs/provenance.record.result"}},"additionalProperties":false},"progress.report":{"type":"object","properties":{"params":{"$ref":"#/$defs/progress.report.params"},"result":{"$ref":"#/$defs/progress.report.result"}},"additionalProperties":false},"handoff.attach":{"type":"object","properties":{"params":{"$ref":"#/$defs/handoff.attach.params"},"result":{"$ref":"#/$defs/handoff.attach.result"}},"additionalProperties":false},"seed.read":{"type":"object","properties":{"params":{"$ref":"#/$defs/seed.read.params"},"result":{"$ref":"#/$defs/seed.read.result"}},"additionalProperties":false},"seed.propose":{"type":"object","properties":{"params":{"$ref":"#/$defs/seed.propose.params"},"result":{"$ref":"#/$defs/seed.propose.result"}},"additionalProperties":false},"runtime.execute":{"type":"object","properties":{"params":{"$ref":"#/$defs/runtime.execute.params"},"result":{"$ref":"#/$defs/runtime.execute.result"}},"additionalProperties":false},"mcp.listTools":{"type":"object","properties":{"params":{"$ref":"#/$defs/mcp.listTools.params"},"result":{"$ref":"#/$defs/mcp.listTools.result"}},"additionalProperties":false},"mcp.callTool":{"type":"object","properties":{"params":{"$ref":"#/$defs/mcp.callTool.params"},"result":{"$ref":"#/$defs/mcp.callTool.result"}},"additionalProperties":false},"http.request":{"type":"object","properties":{"params":{"$ref":"#/$defs/http.request.params"},"result":{"$ref":"#/$defs/http.request.result"}},"additionalProperties":false},"log":{"type":"object","properties":{"params":{"$ref":"#/$defs/log.params"}},"additionalProperties":false},"cancel":{"type":"object","properties":{"params":{"$ref":"#/$defs/cancel.params"}},"additionalProperties":false},"request.cancel":{"type":"object","properties":{"params":{"$ref":"#/$defs/request.cancel.params"}},"additionalProperties":false},"stream.chunk":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.chunk.params"}},"additionalProperties":false},"stream.end":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.end.params"}},"additionalProperties":false},"stream.credit":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.credit.params"}},"additionalProperties":false},"stream.stop":{"type":"object","properties":{"params":{"$ref":"#/$defs/stream.stop.params"}},"additionalProperties":false}},"additionalProperties":false,"$defs":{"request":{"type":"object","required":["jsonrpc","id","method"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"method":{"type":"string","minLength":1,"maxLength":128},"params":{"type":"object"}},"additionalProperties":false},"notification":{"type":"object","required":["jsonrpc","method"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"method":{"type":"string","minLength":1,"maxLength":128},"params":{"type":"object"}},"additionalProperties":false},"answer":{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"result":{"type":"object"}},"additionalProperties":false},"errorAnswer":{"type":"object","required":["jsonrpc","id","error"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"lastWord":{"type":"object","required":["jsonrpc","id","error"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"null"},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"host.hello.params":{"type":"object","required":["versions"],"properties":{"versions":{"type":"array","items":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"minItems":1,"maxItems":16},"sdk":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false}},"additionalProperties":false},"host.hello.result":{"type":"object","required":["version","host","invocation_id","plugin","command","capabilities","scopes","config"],"properties":{"version":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"host":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"invocation_id":{"type":"string","maxLength":128},"plugin":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"command":{"type":"object","required":["namespace","name"],"properties":{"namespace":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":64}},"additionalProperties":false},"capabilities":{"type":"array","items":{"type":"object","required":["name","access"],"properties":{"name":{"enum":["seed","ledger","state","provenance","runtime","mcp","handoff","progress"]},"access":{"enum":["read","write","execute","attach","call"]}},"additionalProperties":false}},"scopes":{"type":"array","items":{"type":"string","maxLength":256}},"config":{"type":"object"}},"additionalProperties":false},"state.get.params":{"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false},"state.get.result":{"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"value":{},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false},"state.set.params":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false},"state.set.result":{"type":"object","required":["version"],"properties":{"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false},"state.delete.params":{"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false},"state.delete.result":{"type":"object","required":["deleted"],"properties":{"deleted":{"type":"boolean"}},"additionalProperties":false},"state.list.params":{"type":"object","properties":{"prefix":{"type":"string","maxLength":512},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"state.list.result":{"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"state.transact.params":{"type":"object","properties":{"expect":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false},"maxItems":256},"set":{"type":"array","items":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false},"maxItems":256},"delete":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":256}},"additionalProperties":false},"state.transact.result":{"type":"object","required":["committed","versions","conflicts"],"properties":{"committed":{"type":"boolean"},"versions":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"conflicts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"additionalProperties":false},"ledger.append.params":{"type":"object","required":["kind","data"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false},"ledger.append.result":{"type":"object","required":["id","sha256"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false},"ledger.query.params":{"type":"object","properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"invocation_id":{"type":"string","maxLength":128},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"ledger.query.result":{"type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"type":"object","required":["id","sha256","invocation_id","recorded_at","kind","data"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"invocation_id":{"type":"string","maxLength":128},"recorded_at":{"type":"string","maxLength":64},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"provenance.record.params":{"type":"object","required":["action","target"],"properties":{"action":{"enum":["read","wrote","derived"]},"target":{"type":"string","minLength":1,"maxLength":2048},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"from":{"type":"array","items":{"type":"string","maxLength":2048},"maxItems":32},"note":{"type":"string","maxLength":1024}},"additionalProperties":false},"provenance.record.result":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"progress.report.params":{"type":"object","properties":{"message":{"type":"string","maxLength":1024},"done":{"type":"number","minimum":0},"total":{"type":"number","minimum":0},"unit":{"type":"string","maxLength":32}},"additionalProperties":false},"progress.report.result":{"type":"object","additionalProperties":false},"handoff.attach.params":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":4096},"data":{"type":"object"},"artifacts":{"type":"array","items":{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":4096},"media_type":{"type":"string","maxLength":128},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false},"handoff.attach.result":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"seed.read.params":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"seed.read.result":{"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"seed":{"type":"object"},"revision":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"seed.propose.params":{"type":"object","required":["seed","reason"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"seed":{"type":"object"},"reason":{"type":"string","minLength":1,"maxLength":4096}},"additionalProperties":false},"seed.propose.result":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},"runtime.execute.params":{"type":"object","required":["runtime"],"properties":{"runtime":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"array","items":{"type":"string","maxLength":32768},"maxItems":256},"input":{"type":"string","maxLength":262144},"timeout_seconds":{"type":"integer","minimum":1,"maximum":86400}},"additionalProperties":false},"runtime.execute.result":{"type":"object","properties":{"exit_code":{"type":"integer","minimum":0,"maximum":255},"signal":{"type":"string","pattern":"^SIG[A-Z0-9]{1,12}$"}},"additionalProperties":false},"mcp.listTools.params":{"type":"object","properties":{"server":{"type":"string","minLength":1,"maxLength":128},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"mcp.listTools.result":{"type":"object","required":["tools"],"properties":{"tools":{"type":"array","items":{"type":"object","required":["server","name","input_schema"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"description":{"type":"string"},"input_schema":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false},"mcp.callTool.params":{"type":"object","required":["server","name"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"object"}},"additionalProperties":false},"mcp.callTool.result":{"type":"object","required":["content","is_error"],"properties":{"content":{"type":"array","items":{"type":"object"}},"structured_content":{"type":"object"},"is_error":{"type":"boolean"}},"additionalProperties":false},"http.request.params":{"type":"object","required":["method","url"],"properties":{"method":{"type":"string","pattern":"^[A-Z]{1,16}$"},"url":{"type":"string","minLength":1,"maxLength":16384},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256},"body":{"type":"boolean","description":"true: the stream `request` carries a body"}},"additionalProperties":false},"http.request.result":{"type":"object","required":["status","headers"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false},"log.params":{"type":"object","required":["level","message"],"properties":{"level":{"enum":["debug","info","warn","error"]},"message":{"type":"string","maxLength":16384},"fields":{"type":"object","maxProperties":64}},"additionalProperties":false},"cancel.params":{"type":"object","required":["reason","grace_ms"],"properties":{"reason":{"enum":["user","time_limit","resource_limit","host"]},"grace_ms":{"type":"integer","minimum":0,"maximum":600000}},"additionalProperties":false},"request.cancel.params":{"type":"object","required":["id"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false},"stream.chunk.params":{"type":"object","required":["id","stream","seq","data"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"seq":{"type":"integer","minimum":0,"maximum":9007199254740991},"data":{"type":"string","minLength":4,"maxLength":65536,"pattern":"^[A-Za-z0-9+/]*={0,2}$","contentEncoding":"base64"}},"additionalProperties":false},"stream.end.params":{"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":0,"maximum":9007199254740991},"error":{"type":"object","required":["code","message"],"properties":{"code":{"enum":["METHOD_NOT_FOUND","INVALID_PARAMS","HOST_FAULT","SCOPE_REQUIRED","CAPABILITY_NOT_DECLARED","NOT_AVAILABLE","LIMIT_EXCEEDED","CANCELLED","VERSION_UNSUPPORTED","UPSTREAM_FAILED","BLOCKED"]},"message":{"type":"string","maxLength":2000}},"additionalProperties":false}},"additionalProperties":false},"stream.credit.params":{"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":1,"maximum":64}},"additionalProperties":false},"stream.stop.params":{"type":"object","required":["id","stream"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]}},"additionalProperties":false}}};
const schema32 = {"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"hint":{"type":"string"},"scope":{"type":"string"},"declared":{"type":"boolean"},"pointer":{"type":"string"},"supported":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false};
const schema33 = {"type":"object","required":["versions"],"properties":{"versions":{"type":"array","items":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"minItems":1,"maxItems":16},"sdk":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false}},"additionalProperties":false};
const schema34 = {"type":"object","required":["version","host","invocation_id","plugin","command","capabilities","scopes","config"],"properties":{"version":{"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}$"},"host":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"invocation_id":{"type":"string","maxLength":128},"plugin":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","maxLength":64},"version":{"type":"string","maxLength":64}},"additionalProperties":false},"command":{"type":"object","required":["namespace","name"],"properties":{"namespace":{"type":"string","maxLength":64},"name":{"type":"string","maxLength":64}},"additionalProperties":false},"capabilities":{"type":"array","items":{"type":"object","required":["name","access"],"properties":{"name":{"enum":["seed","ledger","state","provenance","runtime","mcp","handoff","progress"]},"access":{"enum":["read","write","execute","attach","call"]}},"additionalProperties":false}},"scopes":{"type":"array","items":{"type":"string","maxLength":256}},"config":{"type":"object"}},"additionalProperties":false};
const schema35 = {"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false};
const schema36 = {"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"value":{},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false};
const schema37 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false};
const schema38 = {"type":"object","required":["version"],"properties":{"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false};
const schema39 = {"type":"object","required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false};
const schema40 = {"type":"object","required":["deleted"],"properties":{"deleted":{"type":"boolean"}},"additionalProperties":false};
const schema41 = {"type":"object","properties":{"prefix":{"type":"string","maxLength":512},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema42 = {"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema43 = {"type":"object","properties":{"expect":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false},"maxItems":256},"set":{"type":"array","items":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"value":{}},"additionalProperties":false},"maxItems":256},"delete":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"maxItems":256}},"additionalProperties":false};
const schema44 = {"type":"object","required":["committed","versions","conflicts"],"properties":{"committed":{"type":"boolean"},"versions":{"type":"array","items":{"type":"object","required":["key","version"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"version":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false}},"conflicts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}},"additionalProperties":false};
const schema45 = {"type":"object","required":["kind","data"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false};
const schema46 = {"type":"object","required":["id","sha256"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false};
const schema47 = {"type":"object","properties":{"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"invocation_id":{"type":"string","maxLength":128},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema48 = {"type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"type":"object","required":["id","sha256","invocation_id","recorded_at","kind","data"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"invocation_id":{"type":"string","maxLength":128},"recorded_at":{"type":"string","maxLength":64},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":1024},"data":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema49 = {"type":"object","required":["action","target"],"properties":{"action":{"enum":["read","wrote","derived"]},"target":{"type":"string","minLength":1,"maxLength":2048},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"from":{"type":"array","items":{"type":"string","maxLength":2048},"maxItems":32},"note":{"type":"string","maxLength":1024}},"additionalProperties":false};
const schema50 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};
const schema51 = {"type":"object","properties":{"message":{"type":"string","maxLength":1024},"done":{"type":"number","minimum":0},"total":{"type":"number","minimum":0},"unit":{"type":"string","maxLength":32}},"additionalProperties":false};
const schema52 = {"type":"object","additionalProperties":false};
const schema53 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"summary":{"type":"string","maxLength":4096},"data":{"type":"object"},"artifacts":{"type":"array","items":{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":4096},"media_type":{"type":"string","maxLength":128},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false};
const schema54 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};
const schema55 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};
const schema56 = {"type":"object","required":["found"],"properties":{"found":{"type":"boolean"},"seed":{"type":"object"},"revision":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};
const schema57 = {"type":"object","required":["seed","reason"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"seed":{"type":"object"},"reason":{"type":"string","minLength":1,"maxLength":4096}},"additionalProperties":false};
const schema58 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128}},"additionalProperties":false};
const schema59 = {"type":"object","required":["runtime"],"properties":{"runtime":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"array","items":{"type":"string","maxLength":32768},"maxItems":256},"input":{"type":"string","maxLength":262144},"timeout_seconds":{"type":"integer","minimum":1,"maximum":86400}},"additionalProperties":false};
const schema60 = {"type":"object","properties":{"exit_code":{"type":"integer","minimum":0,"maximum":255},"signal":{"type":"string","pattern":"^SIG[A-Z0-9]{1,12}$"}},"additionalProperties":false};
const schema61 = {"type":"object","properties":{"server":{"type":"string","minLength":1,"maxLength":128},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema62 = {"type":"object","required":["tools"],"properties":{"tools":{"type":"array","items":{"type":"object","required":["server","name","input_schema"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"description":{"type":"string"},"input_schema":{"type":"object"}},"additionalProperties":false}},"cursor":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false};
const schema63 = {"type":"object","required":["server","name"],"properties":{"server":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":128},"arguments":{"type":"object"}},"additionalProperties":false};
const schema64 = {"type":"object","required":["content","is_error"],"properties":{"content":{"type":"array","items":{"type":"object"}},"structured_content":{"type":"object"},"is_error":{"type":"boolean"}},"additionalProperties":false};
const schema65 = {"type":"object","required":["method","url"],"properties":{"method":{"type":"string","pattern":"^[A-Z]{1,16}$"},"url":{"type":"string","minLength":1,"maxLength":16384},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256},"body":{"type":"boolean","description":"true: the stream `request` carries a body"}},"additionalProperties":false};
const schema66 = {"type":"object","required":["status","headers"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},"value":{"type":"string","maxLength":16384,"pattern":"^[^\\u0000\\r\\n]*$"}},"additionalProperties":false},"maxItems":256}},"additionalProperties":false};
const schema67 = {"type":"object","required":["level","message"],"properties":{"level":{"enum":["debug","info","warn","error"]},"message":{"type":"string","maxLength":16384},"fields":{"type":"object","maxProperties":64}},"additionalProperties":false};
const schema68 = {"type":"object","required":["reason","grace_ms"],"properties":{"reason":{"enum":["user","time_limit","resource_limit","host"]},"grace_ms":{"type":"integer","minimum":0,"maximum":600000}},"additionalProperties":false};
const schema69 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false};
const schema70 = {"type":"object","required":["id","stream","seq","data"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"seq":{"type":"integer","minimum":0,"maximum":9007199254740991},"data":{"type":"string","minLength":4,"maxLength":65536,"pattern":"^[A-Za-z0-9+/]*={0,2}$","contentEncoding":"base64"}},"additionalProperties":false};
const schema71 = {"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":0,"maximum":9007199254740991},"error":{"type":"object","required":["code","message"],"properties":{"code":{"enum":["METHOD_NOT_FOUND","INVALID_PARAMS","HOST_FAULT","SCOPE_REQUIRED","CAPABILITY_NOT_DECLARED","NOT_AVAILABLE","LIMIT_EXCEEDED","CANCELLED","VERSION_UNSUPPORTED","UPSTREAM_FAILED","BLOCKED"]},"message":{"type":"string","maxLength":2000}},"additionalProperties":false}},"additionalProperties":false};
const schema72 = {"type":"object","required":["id","stream","chunks"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]},"chunks":{"type":"integer","minimum":1,"maximum":64}},"additionalProperties":false};
const schema73 = {"type":"object","required":["id","stream"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"stream":{"enum":["request","response","stdout","stderr"]}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
const pattern5 = new RegExp("^[0-9]{1,4}\\.[0-9]{1,4}$", "u");
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern16 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern17 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern24 = new RegExp("^SIG[A-Z0-9]{1,12}$", "u");
const pattern25 = new RegExp("^[A-Z]{1,16}$", "u");
const pattern26 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$", "u");
const pattern27 = new RegExp("^[^\\u0000\\r\\n]*$", "u");
const pattern30 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");

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
let data11 = data["host.hello"];
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs29 = errors;
for(const key3 in data11){
if(!((key3 === "params") || (key3 === "result"))){
validate20.errors = [{instancePath:instancePath+"/host.hello",schemaPath:"#/properties/host.hello/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data11.params !== undefined){
let data12 = data11.params;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.versions === undefined) && (missing2 = "versions")){
validate20.errors = [{instancePath:instancePath+"/host.hello/params",schemaPath:"#/$defs/host.hello.params/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data12){
if(!((key4 === "versions") || (key4 === "sdk"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/params",schemaPath:"#/$defs/host.hello.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data12.versions !== undefined){
let data13 = data12.versions;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data13)){
if(data13.length > 16){
validate20.errors = [{instancePath:instancePath+"/host.hello/params/versions",schemaPath:"#/$defs/host.hello.params/properties/versions/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
if(data13.length < 1){
validate20.errors = [{instancePath:instancePath+"/host.hello/params/versions",schemaPath:"#/$defs/host.hello.params/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs36 = errors;
if(errors === _errs36){
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
validate20.errors = [{instancePath:instancePath+"/host.hello/params/versions/" + i1,schemaPath:"#/$defs/host.hello.params/properties/versions/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/params/versions/" + i1,schemaPath:"#/$defs/host.hello.params/properties/versions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/params/versions",schemaPath:"#/$defs/host.hello.params/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.sdk !== undefined){
let data15 = data12.sdk;
const _errs38 = errors;
if(errors === _errs38){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if(((data15.name === undefined) && (missing3 = "name")) || ((data15.version === undefined) && (missing3 = "version"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/params/sdk",schemaPath:"#/$defs/host.hello.params/properties/sdk/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key5 in data15){
if(!((key5 === "name") || (key5 === "version"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/params/sdk",schemaPath:"#/$defs/host.hello.params/properties/sdk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data15.name !== undefined){
let data16 = data15.name;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(func2(data16) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/params/sdk/name",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/params/sdk/name",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.version !== undefined){
let data17 = data15.version;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data17 === "string"){
if(func2(data17) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/params/sdk/version",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/params/sdk/version",schemaPath:"#/$defs/host.hello.params/properties/sdk/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/params/sdk",schemaPath:"#/$defs/host.hello.params/properties/sdk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/params",schemaPath:"#/$defs/host.hello.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.result !== undefined){
let data18 = data11.result;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if(((((((((data18.version === undefined) && (missing4 = "version")) || ((data18.host === undefined) && (missing4 = "host"))) || ((data18.invocation_id === undefined) && (missing4 = "invocation_id"))) || ((data18.plugin === undefined) && (missing4 = "plugin"))) || ((data18.command === undefined) && (missing4 = "command"))) || ((data18.capabilities === undefined) && (missing4 = "capabilities"))) || ((data18.scopes === undefined) && (missing4 = "scopes"))) || ((data18.config === undefined) && (missing4 = "config"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result",schemaPath:"#/$defs/host.hello.result/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key6 in data18){
if(!((((((((key6 === "version") || (key6 === "host")) || (key6 === "invocation_id")) || (key6 === "plugin")) || (key6 === "command")) || (key6 === "capabilities")) || (key6 === "scopes")) || (key6 === "config"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result",schemaPath:"#/$defs/host.hello.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data18.version !== undefined){
let data19 = data18.version;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/version",schemaPath:"#/$defs/host.hello.result/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/version",schemaPath:"#/$defs/host.hello.result/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs49 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.host !== undefined){
let data20 = data18.host;
const _errs51 = errors;
if(errors === _errs51){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if(((data20.name === undefined) && (missing5 = "name")) || ((data20.version === undefined) && (missing5 = "version"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/host",schemaPath:"#/$defs/host.hello.result/properties/host/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key7 in data20){
if(!((key7 === "name") || (key7 === "version"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/host",schemaPath:"#/$defs/host.hello.result/properties/host/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data20.name !== undefined){
let data21 = data20.name;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data21 === "string"){
if(func2(data21) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/host/name",schemaPath:"#/$defs/host.hello.result/properties/host/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/host/name",schemaPath:"#/$defs/host.hello.result/properties/host/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data20.version !== undefined){
let data22 = data20.version;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data22 === "string"){
if(func2(data22) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/host/version",schemaPath:"#/$defs/host.hello.result/properties/host/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/host/version",schemaPath:"#/$defs/host.hello.result/properties/host/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs56 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/host",schemaPath:"#/$defs/host.hello.result/properties/host/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.invocation_id !== undefined){
let data23 = data18.invocation_id;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data23 === "string"){
if(func2(data23) > 128){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/invocation_id",schemaPath:"#/$defs/host.hello.result/properties/invocation_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/invocation_id",schemaPath:"#/$defs/host.hello.result/properties/invocation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.plugin !== undefined){
let data24 = data18.plugin;
const _errs60 = errors;
if(errors === _errs60){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing6;
if(((data24.name === undefined) && (missing6 = "name")) || ((data24.version === undefined) && (missing6 = "version"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/plugin",schemaPath:"#/$defs/host.hello.result/properties/plugin/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs62 = errors;
for(const key8 in data24){
if(!((key8 === "name") || (key8 === "version"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/plugin",schemaPath:"#/$defs/host.hello.result/properties/plugin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data24.name !== undefined){
let data25 = data24.name;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data25 === "string"){
if(func2(data25) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/plugin/name",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/plugin/name",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs63 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data24.version !== undefined){
let data26 = data24.version;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data26 === "string"){
if(func2(data26) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/plugin/version",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/plugin/version",schemaPath:"#/$defs/host.hello.result/properties/plugin/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs65 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/plugin",schemaPath:"#/$defs/host.hello.result/properties/plugin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.command !== undefined){
let data27 = data18.command;
const _errs67 = errors;
if(errors === _errs67){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing7;
if(((data27.namespace === undefined) && (missing7 = "namespace")) || ((data27.name === undefined) && (missing7 = "name"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/command",schemaPath:"#/$defs/host.hello.result/properties/command/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs69 = errors;
for(const key9 in data27){
if(!((key9 === "namespace") || (key9 === "name"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/command",schemaPath:"#/$defs/host.hello.result/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs69 === errors){
if(data27.namespace !== undefined){
let data28 = data27.namespace;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data28 === "string"){
if(func2(data28) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/command/namespace",schemaPath:"#/$defs/host.hello.result/properties/command/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/command/namespace",schemaPath:"#/$defs/host.hello.result/properties/command/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data27.name !== undefined){
let data29 = data27.name;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data29 === "string"){
if(func2(data29) > 64){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/command/name",schemaPath:"#/$defs/host.hello.result/properties/command/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/command/name",schemaPath:"#/$defs/host.hello.result/properties/command/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/command",schemaPath:"#/$defs/host.hello.result/properties/command/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.capabilities !== undefined){
let data30 = data18.capabilities;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data30)){
var valid15 = true;
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
const _errs76 = errors;
if(errors === _errs76){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing8;
if(((data31.name === undefined) && (missing8 = "name")) || ((data31.access === undefined) && (missing8 = "access"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/capabilities/" + i2,schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs78 = errors;
for(const key10 in data31){
if(!((key10 === "name") || (key10 === "access"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/capabilities/" + i2,schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data31.name !== undefined){
let data32 = data31.name;
const _errs79 = errors;
if(!((((((((data32 === "seed") || (data32 === "ledger")) || (data32 === "state")) || (data32 === "provenance")) || (data32 === "runtime")) || (data32 === "mcp")) || (data32 === "handoff")) || (data32 === "progress"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/capabilities/" + i2+"/name",schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema34.properties.capabilities.items.properties.name.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs79 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data31.access !== undefined){
let data33 = data31.access;
const _errs80 = errors;
if(!(((((data33 === "read") || (data33 === "write")) || (data33 === "execute")) || (data33 === "attach")) || (data33 === "call"))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/capabilities/" + i2+"/access",schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/properties/access/enum",keyword:"enum",params:{allowedValues: schema34.properties.capabilities.items.properties.access.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs80 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/capabilities/" + i2,schemaPath:"#/$defs/host.hello.result/properties/capabilities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs76 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/capabilities",schemaPath:"#/$defs/host.hello.result/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs74 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.scopes !== undefined){
let data34 = data18.scopes;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data34)){
var valid17 = true;
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
const _errs83 = errors;
if(errors === _errs83){
if(typeof data35 === "string"){
if(func2(data35) > 256){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/scopes/" + i3,schemaPath:"#/$defs/host.hello.result/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/scopes/" + i3,schemaPath:"#/$defs/host.hello.result/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs83 === errors;
if(!valid17){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello/result/scopes",schemaPath:"#/$defs/host.hello.result/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.config !== undefined){
let data36 = data18.config;
const _errs85 = errors;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
validate20.errors = [{instancePath:instancePath+"/host.hello/result/config",schemaPath:"#/$defs/host.hello.result/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
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
validate20.errors = [{instancePath:instancePath+"/host.hello/result",schemaPath:"#/$defs/host.hello.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/host.hello",schemaPath:"#/properties/host.hello/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.get"] !== undefined){
let data37 = data["state.get"];
const _errs87 = errors;
if(errors === _errs87){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
const _errs89 = errors;
for(const key11 in data37){
if(!((key11 === "params") || (key11 === "result"))){
validate20.errors = [{instancePath:instancePath+"/state.get",schemaPath:"#/properties/state.get/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data37.params !== undefined){
let data38 = data37.params;
const _errs90 = errors;
const _errs91 = errors;
if(errors === _errs91){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing9;
if((data38.key === undefined) && (missing9 = "key")){
validate20.errors = [{instancePath:instancePath+"/state.get/params",schemaPath:"#/$defs/state.get.params/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs93 = errors;
for(const key12 in data38){
if(!(key12 === "key")){
validate20.errors = [{instancePath:instancePath+"/state.get/params",schemaPath:"#/$defs/state.get.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs93 === errors){
if(data38.key !== undefined){
let data39 = data38.key;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data39 === "string"){
if(func2(data39) > 512){
validate20.errors = [{instancePath:instancePath+"/state.get/params/key",schemaPath:"#/$defs/state.get.params/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data39) < 1){
validate20.errors = [{instancePath:instancePath+"/state.get/params/key",schemaPath:"#/$defs/state.get.params/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data39)){
validate20.errors = [{instancePath:instancePath+"/state.get/params/key",schemaPath:"#/$defs/state.get.params/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.get/params/key",schemaPath:"#/$defs/state.get.params/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.get/params",schemaPath:"#/$defs/state.get.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data37.result !== undefined){
let data40 = data37.result;
const _errs96 = errors;
const _errs97 = errors;
if(errors === _errs97){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing10;
if((data40.found === undefined) && (missing10 = "found")){
validate20.errors = [{instancePath:instancePath+"/state.get/result",schemaPath:"#/$defs/state.get.result/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs99 = errors;
for(const key13 in data40){
if(!(((key13 === "found") || (key13 === "value")) || (key13 === "version"))){
validate20.errors = [{instancePath:instancePath+"/state.get/result",schemaPath:"#/$defs/state.get.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs99 === errors){
if(data40.found !== undefined){
const _errs100 = errors;
if(typeof data40.found !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/state.get/result/found",schemaPath:"#/$defs/state.get.result/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid22 = _errs100 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data40.version !== undefined){
let data42 = data40.version;
const _errs102 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/state.get/result/version",schemaPath:"#/$defs/state.get.result/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs102){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/state.get/result/version",schemaPath:"#/$defs/state.get.result/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data42 < 1 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/state.get/result/version",schemaPath:"#/$defs/state.get.result/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid22 = _errs102 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.get/result",schemaPath:"#/$defs/state.get.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs96 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.get",schemaPath:"#/properties/state.get/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.set"] !== undefined){
let data43 = data["state.set"];
const _errs104 = errors;
if(errors === _errs104){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs106 = errors;
for(const key14 in data43){
if(!((key14 === "params") || (key14 === "result"))){
validate20.errors = [{instancePath:instancePath+"/state.set",schemaPath:"#/properties/state.set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs106 === errors){
if(data43.params !== undefined){
let data44 = data43.params;
const _errs107 = errors;
const _errs108 = errors;
if(errors === _errs108){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing11;
if(((data44.key === undefined) && (missing11 = "key")) || ((data44.value === undefined) && (missing11 = "value"))){
validate20.errors = [{instancePath:instancePath+"/state.set/params",schemaPath:"#/$defs/state.set.params/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs110 = errors;
for(const key15 in data44){
if(!((key15 === "key") || (key15 === "value"))){
validate20.errors = [{instancePath:instancePath+"/state.set/params",schemaPath:"#/$defs/state.set.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs110 === errors){
if(data44.key !== undefined){
let data45 = data44.key;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data45 === "string"){
if(func2(data45) > 512){
validate20.errors = [{instancePath:instancePath+"/state.set/params/key",schemaPath:"#/$defs/state.set.params/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data45) < 1){
validate20.errors = [{instancePath:instancePath+"/state.set/params/key",schemaPath:"#/$defs/state.set.params/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data45)){
validate20.errors = [{instancePath:instancePath+"/state.set/params/key",schemaPath:"#/$defs/state.set.params/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.set/params/key",schemaPath:"#/$defs/state.set.params/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.set/params",schemaPath:"#/$defs/state.set.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs107 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data43.result !== undefined){
let data46 = data43.result;
const _errs113 = errors;
const _errs114 = errors;
if(errors === _errs114){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing12;
if((data46.version === undefined) && (missing12 = "version")){
validate20.errors = [{instancePath:instancePath+"/state.set/result",schemaPath:"#/$defs/state.set.result/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs116 = errors;
for(const key16 in data46){
if(!(key16 === "version")){
validate20.errors = [{instancePath:instancePath+"/state.set/result",schemaPath:"#/$defs/state.set.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs116 === errors){
if(data46.version !== undefined){
let data47 = data46.version;
const _errs117 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/state.set/result/version",schemaPath:"#/$defs/state.set.result/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs117){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 9007199254740991 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/state.set/result/version",schemaPath:"#/$defs/state.set.result/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data47 < 1 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/state.set/result/version",schemaPath:"#/$defs/state.set.result/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate20.errors = [{instancePath:instancePath+"/state.set/result",schemaPath:"#/$defs/state.set.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs113 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.set",schemaPath:"#/properties/state.set/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.delete"] !== undefined){
let data48 = data["state.delete"];
const _errs119 = errors;
if(errors === _errs119){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
const _errs121 = errors;
for(const key17 in data48){
if(!((key17 === "params") || (key17 === "result"))){
validate20.errors = [{instancePath:instancePath+"/state.delete",schemaPath:"#/properties/state.delete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs121 === errors){
if(data48.params !== undefined){
let data49 = data48.params;
const _errs122 = errors;
const _errs123 = errors;
if(errors === _errs123){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing13;
if((data49.key === undefined) && (missing13 = "key")){
validate20.errors = [{instancePath:instancePath+"/state.delete/params",schemaPath:"#/$defs/state.delete.params/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs125 = errors;
for(const key18 in data49){
if(!(key18 === "key")){
validate20.errors = [{instancePath:instancePath+"/state.delete/params",schemaPath:"#/$defs/state.delete.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs125 === errors){
if(data49.key !== undefined){
let data50 = data49.key;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data50 === "string"){
if(func2(data50) > 512){
validate20.errors = [{instancePath:instancePath+"/state.delete/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data50) < 1){
validate20.errors = [{instancePath:instancePath+"/state.delete/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data50)){
validate20.errors = [{instancePath:instancePath+"/state.delete/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.delete/params/key",schemaPath:"#/$defs/state.delete.params/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.delete/params",schemaPath:"#/$defs/state.delete.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs122 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data48.result !== undefined){
let data51 = data48.result;
const _errs128 = errors;
const _errs129 = errors;
if(errors === _errs129){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing14;
if((data51.deleted === undefined) && (missing14 = "deleted")){
validate20.errors = [{instancePath:instancePath+"/state.delete/result",schemaPath:"#/$defs/state.delete.result/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs131 = errors;
for(const key19 in data51){
if(!(key19 === "deleted")){
validate20.errors = [{instancePath:instancePath+"/state.delete/result",schemaPath:"#/$defs/state.delete.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs131 === errors){
if(data51.deleted !== undefined){
if(typeof data51.deleted !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/state.delete/result/deleted",schemaPath:"#/$defs/state.delete.result/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.delete/result",schemaPath:"#/$defs/state.delete.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs128 === errors;
}
else {
var valid28 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.delete",schemaPath:"#/properties/state.delete/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs119 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.list"] !== undefined){
let data53 = data["state.list"];
const _errs134 = errors;
if(errors === _errs134){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
const _errs136 = errors;
for(const key20 in data53){
if(!((key20 === "params") || (key20 === "result"))){
validate20.errors = [{instancePath:instancePath+"/state.list",schemaPath:"#/properties/state.list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs136 === errors){
if(data53.params !== undefined){
let data54 = data53.params;
const _errs137 = errors;
const _errs138 = errors;
if(errors === _errs138){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
const _errs140 = errors;
for(const key21 in data54){
if(!(((key21 === "prefix") || (key21 === "limit")) || (key21 === "cursor"))){
validate20.errors = [{instancePath:instancePath+"/state.list/params",schemaPath:"#/$defs/state.list.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs140 === errors){
if(data54.prefix !== undefined){
let data55 = data54.prefix;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data55 === "string"){
if(func2(data55) > 512){
validate20.errors = [{instancePath:instancePath+"/state.list/params/prefix",schemaPath:"#/$defs/state.list.params/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/params/prefix",schemaPath:"#/$defs/state.list.params/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid35 = _errs141 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data54.limit !== undefined){
let data56 = data54.limit;
const _errs143 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/state.list/params/limit",schemaPath:"#/$defs/state.list.params/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs143){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/state.list/params/limit",schemaPath:"#/$defs/state.list.params/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data56 < 1 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/state.list/params/limit",schemaPath:"#/$defs/state.list.params/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid35 = _errs143 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data54.cursor !== undefined){
let data57 = data54.cursor;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data57 === "string"){
if(func2(data57) > 1024){
validate20.errors = [{instancePath:instancePath+"/state.list/params/cursor",schemaPath:"#/$defs/state.list.params/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data57) < 1){
validate20.errors = [{instancePath:instancePath+"/state.list/params/cursor",schemaPath:"#/$defs/state.list.params/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/params/cursor",schemaPath:"#/$defs/state.list.params/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid35 = _errs145 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/params",schemaPath:"#/$defs/state.list.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs137 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data53.result !== undefined){
let data58 = data53.result;
const _errs147 = errors;
const _errs148 = errors;
if(errors === _errs148){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing15;
if((data58.keys === undefined) && (missing15 = "keys")){
validate20.errors = [{instancePath:instancePath+"/state.list/result",schemaPath:"#/$defs/state.list.result/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs150 = errors;
for(const key22 in data58){
if(!((key22 === "keys") || (key22 === "cursor"))){
validate20.errors = [{instancePath:instancePath+"/state.list/result",schemaPath:"#/$defs/state.list.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs150 === errors){
if(data58.keys !== undefined){
let data59 = data58.keys;
const _errs151 = errors;
if(errors === _errs151){
if(Array.isArray(data59)){
var valid38 = true;
const len4 = data59.length;
for(let i4=0; i4<len4; i4++){
let data60 = data59[i4];
const _errs153 = errors;
if(errors === _errs153){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing16;
if(((data60.key === undefined) && (missing16 = "key")) || ((data60.version === undefined) && (missing16 = "version"))){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4,schemaPath:"#/$defs/state.list.result/properties/keys/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs155 = errors;
for(const key23 in data60){
if(!((key23 === "key") || (key23 === "version"))){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4,schemaPath:"#/$defs/state.list.result/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs155 === errors){
if(data60.key !== undefined){
let data61 = data60.key;
const _errs156 = errors;
if(errors === _errs156){
if(typeof data61 === "string"){
if(func2(data61) > 512){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data61) < 1){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data61)){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4+"/key",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs156 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data60.version !== undefined){
let data62 = data60.version;
const _errs158 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4+"/version",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs158){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 9007199254740991 || isNaN(data62)){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4+"/version",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data62 < 1 || isNaN(data62)){
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4+"/version",schemaPath:"#/$defs/state.list.result/properties/keys/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid39 = _errs158 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys/" + i4,schemaPath:"#/$defs/state.list.result/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid38 = _errs153 === errors;
if(!valid38){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/result/keys",schemaPath:"#/$defs/state.list.result/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs151 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data58.cursor !== undefined){
let data63 = data58.cursor;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data63 === "string"){
if(func2(data63) > 1024){
validate20.errors = [{instancePath:instancePath+"/state.list/result/cursor",schemaPath:"#/$defs/state.list.result/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data63) < 1){
validate20.errors = [{instancePath:instancePath+"/state.list/result/cursor",schemaPath:"#/$defs/state.list.result/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/result/cursor",schemaPath:"#/$defs/state.list.result/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs160 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list/result",schemaPath:"#/$defs/state.list.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs147 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.list",schemaPath:"#/properties/state.list/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["state.transact"] !== undefined){
let data64 = data["state.transact"];
const _errs162 = errors;
if(errors === _errs162){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs164 = errors;
for(const key24 in data64){
if(!((key24 === "params") || (key24 === "result"))){
validate20.errors = [{instancePath:instancePath+"/state.transact",schemaPath:"#/properties/state.transact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs164 === errors){
if(data64.params !== undefined){
let data65 = data64.params;
const _errs165 = errors;
const _errs166 = errors;
if(errors === _errs166){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
const _errs168 = errors;
for(const key25 in data65){
if(!(((key25 === "expect") || (key25 === "set")) || (key25 === "delete"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/params",schemaPath:"#/$defs/state.transact.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs168 === errors){
if(data65.expect !== undefined){
let data66 = data65.expect;
const _errs169 = errors;
if(errors === _errs169){
if(Array.isArray(data66)){
if(data66.length > 256){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect",schemaPath:"#/$defs/state.transact.params/properties/expect/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid43 = true;
const len5 = data66.length;
for(let i5=0; i5<len5; i5++){
let data67 = data66[i5];
const _errs171 = errors;
if(errors === _errs171){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing17;
if(((data67.key === undefined) && (missing17 = "key")) || ((data67.version === undefined) && (missing17 = "version"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5,schemaPath:"#/$defs/state.transact.params/properties/expect/items/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs173 = errors;
for(const key26 in data67){
if(!((key26 === "key") || (key26 === "version"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5,schemaPath:"#/$defs/state.transact.params/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs173 === errors){
if(data67.key !== undefined){
let data68 = data67.key;
const _errs174 = errors;
if(errors === _errs174){
if(typeof data68 === "string"){
if(func2(data68) > 512){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data68) < 1){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data68)){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5+"/key",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs174 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data67.version !== undefined){
let data69 = data67.version;
const _errs176 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5+"/version",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs176){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 9007199254740991 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5+"/version",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data69 < 0 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5+"/version",schemaPath:"#/$defs/state.transact.params/properties/expect/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid44 = _errs176 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect/" + i5,schemaPath:"#/$defs/state.transact.params/properties/expect/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs171 === errors;
if(!valid43){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/expect",schemaPath:"#/$defs/state.transact.params/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs169 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data65.set !== undefined){
let data70 = data65.set;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data70)){
if(data70.length > 256){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set",schemaPath:"#/$defs/state.transact.params/properties/set/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid45 = true;
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
const _errs180 = errors;
if(errors === _errs180){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing18;
if(((data71.key === undefined) && (missing18 = "key")) || ((data71.value === undefined) && (missing18 = "value"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set/" + i6,schemaPath:"#/$defs/state.transact.params/properties/set/items/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs182 = errors;
for(const key27 in data71){
if(!((key27 === "key") || (key27 === "value"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set/" + i6,schemaPath:"#/$defs/state.transact.params/properties/set/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs182 === errors){
if(data71.key !== undefined){
let data72 = data71.key;
const _errs183 = errors;
if(errors === _errs183){
if(typeof data72 === "string"){
if(func2(data72) > 512){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set/" + i6+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data72) < 1){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set/" + i6+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data72)){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set/" + i6+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set/" + i6+"/key",schemaPath:"#/$defs/state.transact.params/properties/set/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set/" + i6,schemaPath:"#/$defs/state.transact.params/properties/set/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs180 === errors;
if(!valid45){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/set",schemaPath:"#/$defs/state.transact.params/properties/set/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs178 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data65.delete !== undefined){
let data73 = data65.delete;
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data73)){
if(data73.length > 256){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/delete",schemaPath:"#/$defs/state.transact.params/properties/delete/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid47 = true;
const len7 = data73.length;
for(let i7=0; i7<len7; i7++){
let data74 = data73[i7];
const _errs187 = errors;
if(errors === _errs187){
if(typeof data74 === "string"){
if(func2(data74) > 512){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/delete/" + i7,schemaPath:"#/$defs/state.transact.params/properties/delete/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data74) < 1){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/delete/" + i7,schemaPath:"#/$defs/state.transact.params/properties/delete/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data74)){
validate20.errors = [{instancePath:instancePath+"/state.transact/params/delete/" + i7,schemaPath:"#/$defs/state.transact.params/properties/delete/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/delete/" + i7,schemaPath:"#/$defs/state.transact.params/properties/delete/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid47 = _errs187 === errors;
if(!valid47){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params/delete",schemaPath:"#/$defs/state.transact.params/properties/delete/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs185 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/params",schemaPath:"#/$defs/state.transact.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs165 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data64.result !== undefined){
let data75 = data64.result;
const _errs189 = errors;
const _errs190 = errors;
if(errors === _errs190){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing19;
if((((data75.committed === undefined) && (missing19 = "committed")) || ((data75.versions === undefined) && (missing19 = "versions"))) || ((data75.conflicts === undefined) && (missing19 = "conflicts"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/result",schemaPath:"#/$defs/state.transact.result/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs192 = errors;
for(const key28 in data75){
if(!(((key28 === "committed") || (key28 === "versions")) || (key28 === "conflicts"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/result",schemaPath:"#/$defs/state.transact.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs192 === errors){
if(data75.committed !== undefined){
const _errs193 = errors;
if(typeof data75.committed !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/committed",schemaPath:"#/$defs/state.transact.result/properties/committed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid49 = _errs193 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data75.versions !== undefined){
let data77 = data75.versions;
const _errs195 = errors;
if(errors === _errs195){
if(Array.isArray(data77)){
var valid50 = true;
const len8 = data77.length;
for(let i8=0; i8<len8; i8++){
let data78 = data77[i8];
const _errs197 = errors;
if(errors === _errs197){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing20;
if(((data78.key === undefined) && (missing20 = "key")) || ((data78.version === undefined) && (missing20 = "version"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8,schemaPath:"#/$defs/state.transact.result/properties/versions/items/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs199 = errors;
for(const key29 in data78){
if(!((key29 === "key") || (key29 === "version"))){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8,schemaPath:"#/$defs/state.transact.result/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs199 === errors){
if(data78.key !== undefined){
let data79 = data78.key;
const _errs200 = errors;
if(errors === _errs200){
if(typeof data79 === "string"){
if(func2(data79) > 512){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data79) < 1){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data79)){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8+"/key",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid51 = _errs200 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data78.version !== undefined){
let data80 = data78.version;
const _errs202 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8+"/version",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs202){
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 9007199254740991 || isNaN(data80)){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8+"/version",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data80 < 1 || isNaN(data80)){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8+"/version",schemaPath:"#/$defs/state.transact.result/properties/versions/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid51 = _errs202 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions/" + i8,schemaPath:"#/$defs/state.transact.result/properties/versions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid50 = _errs197 === errors;
if(!valid50){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/result/versions",schemaPath:"#/$defs/state.transact.result/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs195 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data75.conflicts !== undefined){
let data81 = data75.conflicts;
const _errs204 = errors;
if(errors === _errs204){
if(Array.isArray(data81)){
var valid52 = true;
const len9 = data81.length;
for(let i9=0; i9<len9; i9++){
let data82 = data81[i9];
const _errs206 = errors;
if(errors === _errs206){
if(typeof data82 === "string"){
if(func2(data82) > 512){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/conflicts/" + i9,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data82) < 1){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/conflicts/" + i9,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data82)){
validate20.errors = [{instancePath:instancePath+"/state.transact/result/conflicts/" + i9,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/result/conflicts/" + i9,schemaPath:"#/$defs/state.transact.result/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid52 = _errs206 === errors;
if(!valid52){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/result/conflicts",schemaPath:"#/$defs/state.transact.result/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs204 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact/result",schemaPath:"#/$defs/state.transact.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs189 === errors;
}
else {
var valid40 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state.transact",schemaPath:"#/properties/state.transact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs162 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["ledger.append"] !== undefined){
let data83 = data["ledger.append"];
const _errs208 = errors;
if(errors === _errs208){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
const _errs210 = errors;
for(const key30 in data83){
if(!((key30 === "params") || (key30 === "result"))){
validate20.errors = [{instancePath:instancePath+"/ledger.append",schemaPath:"#/properties/ledger.append/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs210 === errors){
if(data83.params !== undefined){
let data84 = data83.params;
const _errs211 = errors;
const _errs212 = errors;
if(errors === _errs212){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing21;
if(((data84.kind === undefined) && (missing21 = "kind")) || ((data84.data === undefined) && (missing21 = "data"))){
validate20.errors = [{instancePath:instancePath+"/ledger.append/params",schemaPath:"#/$defs/ledger.append.params/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs214 = errors;
for(const key31 in data84){
if(!(((key31 === "kind") || (key31 === "summary")) || (key31 === "data"))){
validate20.errors = [{instancePath:instancePath+"/ledger.append/params",schemaPath:"#/$defs/ledger.append.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs214 === errors){
if(data84.kind !== undefined){
let data85 = data84.kind;
const _errs215 = errors;
if(errors === _errs215){
if(typeof data85 === "string"){
if(!pattern16.test(data85)){
validate20.errors = [{instancePath:instancePath+"/ledger.append/params/kind",schemaPath:"#/$defs/ledger.append.params/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.append/params/kind",schemaPath:"#/$defs/ledger.append.params/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid55 = _errs215 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data84.summary !== undefined){
let data86 = data84.summary;
const _errs217 = errors;
if(errors === _errs217){
if(typeof data86 === "string"){
if(func2(data86) > 1024){
validate20.errors = [{instancePath:instancePath+"/ledger.append/params/summary",schemaPath:"#/$defs/ledger.append.params/properties/summary/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.append/params/summary",schemaPath:"#/$defs/ledger.append.params/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid55 = _errs217 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data84.data !== undefined){
let data87 = data84.data;
const _errs219 = errors;
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
validate20.errors = [{instancePath:instancePath+"/ledger.append/params/data",schemaPath:"#/$defs/ledger.append.params/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid55 = _errs219 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.append/params",schemaPath:"#/$defs/ledger.append.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid53 = _errs211 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data83.result !== undefined){
let data88 = data83.result;
const _errs221 = errors;
const _errs222 = errors;
if(errors === _errs222){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing22;
if(((data88.id === undefined) && (missing22 = "id")) || ((data88.sha256 === undefined) && (missing22 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/ledger.append/result",schemaPath:"#/$defs/ledger.append.result/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs224 = errors;
for(const key32 in data88){
if(!((key32 === "id") || (key32 === "sha256"))){
validate20.errors = [{instancePath:instancePath+"/ledger.append/result",schemaPath:"#/$defs/ledger.append.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs224 === errors){
if(data88.id !== undefined){
let data89 = data88.id;
const _errs225 = errors;
if(errors === _errs225){
if(typeof data89 === "string"){
if(func2(data89) > 128){
validate20.errors = [{instancePath:instancePath+"/ledger.append/result/id",schemaPath:"#/$defs/ledger.append.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data89) < 1){
validate20.errors = [{instancePath:instancePath+"/ledger.append/result/id",schemaPath:"#/$defs/ledger.append.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.append/result/id",schemaPath:"#/$defs/ledger.append.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid57 = _errs225 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data88.sha256 !== undefined){
let data90 = data88.sha256;
const _errs227 = errors;
if(errors === _errs227){
if(typeof data90 === "string"){
if(!pattern17.test(data90)){
validate20.errors = [{instancePath:instancePath+"/ledger.append/result/sha256",schemaPath:"#/$defs/ledger.append.result/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.append/result/sha256",schemaPath:"#/$defs/ledger.append.result/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid57 = _errs227 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.append/result",schemaPath:"#/$defs/ledger.append.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid53 = _errs221 === errors;
}
else {
var valid53 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.append",schemaPath:"#/properties/ledger.append/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs208 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["ledger.query"] !== undefined){
let data91 = data["ledger.query"];
const _errs229 = errors;
if(errors === _errs229){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
const _errs231 = errors;
for(const key33 in data91){
if(!((key33 === "params") || (key33 === "result"))){
validate20.errors = [{instancePath:instancePath+"/ledger.query",schemaPath:"#/properties/ledger.query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs231 === errors){
if(data91.params !== undefined){
let data92 = data91.params;
const _errs232 = errors;
const _errs233 = errors;
if(errors === _errs233){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
const _errs235 = errors;
for(const key34 in data92){
if(!((((key34 === "kind") || (key34 === "invocation_id")) || (key34 === "limit")) || (key34 === "cursor"))){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params",schemaPath:"#/$defs/ledger.query.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs235 === errors){
if(data92.kind !== undefined){
let data93 = data92.kind;
const _errs236 = errors;
if(errors === _errs236){
if(typeof data93 === "string"){
if(!pattern16.test(data93)){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/kind",schemaPath:"#/$defs/ledger.query.params/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/kind",schemaPath:"#/$defs/ledger.query.params/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid60 = _errs236 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data92.invocation_id !== undefined){
let data94 = data92.invocation_id;
const _errs238 = errors;
if(errors === _errs238){
if(typeof data94 === "string"){
if(func2(data94) > 128){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/invocation_id",schemaPath:"#/$defs/ledger.query.params/properties/invocation_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/invocation_id",schemaPath:"#/$defs/ledger.query.params/properties/invocation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid60 = _errs238 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data92.limit !== undefined){
let data95 = data92.limit;
const _errs240 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/limit",schemaPath:"#/$defs/ledger.query.params/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs240){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 1000 || isNaN(data95)){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/limit",schemaPath:"#/$defs/ledger.query.params/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data95 < 1 || isNaN(data95)){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/limit",schemaPath:"#/$defs/ledger.query.params/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid60 = _errs240 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data92.cursor !== undefined){
let data96 = data92.cursor;
const _errs242 = errors;
if(errors === _errs242){
if(typeof data96 === "string"){
if(func2(data96) > 1024){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/cursor",schemaPath:"#/$defs/ledger.query.params/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data96) < 1){
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/cursor",schemaPath:"#/$defs/ledger.query.params/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/params/cursor",schemaPath:"#/$defs/ledger.query.params/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid60 = _errs242 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/params",schemaPath:"#/$defs/ledger.query.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid58 = _errs232 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data91.result !== undefined){
let data97 = data91.result;
const _errs244 = errors;
const _errs245 = errors;
if(errors === _errs245){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing23;
if((data97.entries === undefined) && (missing23 = "entries")){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result",schemaPath:"#/$defs/ledger.query.result/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs247 = errors;
for(const key35 in data97){
if(!((key35 === "entries") || (key35 === "cursor"))){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result",schemaPath:"#/$defs/ledger.query.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs247 === errors){
if(data97.entries !== undefined){
let data98 = data97.entries;
const _errs248 = errors;
if(errors === _errs248){
if(Array.isArray(data98)){
var valid63 = true;
const len10 = data98.length;
for(let i10=0; i10<len10; i10++){
let data99 = data98[i10];
const _errs250 = errors;
if(errors === _errs250){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing24;
if(((((((data99.id === undefined) && (missing24 = "id")) || ((data99.sha256 === undefined) && (missing24 = "sha256"))) || ((data99.invocation_id === undefined) && (missing24 = "invocation_id"))) || ((data99.recorded_at === undefined) && (missing24 = "recorded_at"))) || ((data99.kind === undefined) && (missing24 = "kind"))) || ((data99.data === undefined) && (missing24 = "data"))){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10,schemaPath:"#/$defs/ledger.query.result/properties/entries/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs252 = errors;
for(const key36 in data99){
if(!(((((((key36 === "id") || (key36 === "sha256")) || (key36 === "invocation_id")) || (key36 === "recorded_at")) || (key36 === "kind")) || (key36 === "summary")) || (key36 === "data"))){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10,schemaPath:"#/$defs/ledger.query.result/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs252 === errors){
if(data99.id !== undefined){
let data100 = data99.id;
const _errs253 = errors;
if(errors === _errs253){
if(typeof data100 === "string"){
if(func2(data100) > 128){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data100) < 1){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs253 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data99.sha256 !== undefined){
let data101 = data99.sha256;
const _errs255 = errors;
if(errors === _errs255){
if(typeof data101 === "string"){
if(!pattern17.test(data101)){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/sha256",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/sha256",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs255 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data99.invocation_id !== undefined){
let data102 = data99.invocation_id;
const _errs257 = errors;
if(errors === _errs257){
if(typeof data102 === "string"){
if(func2(data102) > 128){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/invocation_id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/invocation_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/invocation_id",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/invocation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs257 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data99.recorded_at !== undefined){
let data103 = data99.recorded_at;
const _errs259 = errors;
if(errors === _errs259){
if(typeof data103 === "string"){
if(func2(data103) > 64){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/recorded_at",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/recorded_at/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/recorded_at",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/recorded_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs259 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data99.kind !== undefined){
let data104 = data99.kind;
const _errs261 = errors;
if(errors === _errs261){
if(typeof data104 === "string"){
if(!pattern16.test(data104)){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/kind",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/kind",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs261 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data99.summary !== undefined){
let data105 = data99.summary;
const _errs263 = errors;
if(errors === _errs263){
if(typeof data105 === "string"){
if(func2(data105) > 1024){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/summary",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/summary",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs263 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data99.data !== undefined){
let data106 = data99.data;
const _errs265 = errors;
if(!(data106 && typeof data106 == "object" && !Array.isArray(data106))){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10+"/data",schemaPath:"#/$defs/ledger.query.result/properties/entries/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid64 = _errs265 === errors;
}
else {
var valid64 = true;
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
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries/" + i10,schemaPath:"#/$defs/ledger.query.result/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs250 === errors;
if(!valid63){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/entries",schemaPath:"#/$defs/ledger.query.result/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs248 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data97.cursor !== undefined){
let data107 = data97.cursor;
const _errs267 = errors;
if(errors === _errs267){
if(typeof data107 === "string"){
if(func2(data107) > 1024){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/cursor",schemaPath:"#/$defs/ledger.query.result/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data107) < 1){
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/cursor",schemaPath:"#/$defs/ledger.query.result/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result/cursor",schemaPath:"#/$defs/ledger.query.result/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid62 = _errs267 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query/result",schemaPath:"#/$defs/ledger.query.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid58 = _errs244 === errors;
}
else {
var valid58 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ledger.query",schemaPath:"#/properties/ledger.query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs229 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["provenance.record"] !== undefined){
let data108 = data["provenance.record"];
const _errs269 = errors;
if(errors === _errs269){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
const _errs271 = errors;
for(const key37 in data108){
if(!((key37 === "params") || (key37 === "result"))){
validate20.errors = [{instancePath:instancePath+"/provenance.record",schemaPath:"#/properties/provenance.record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs271 === errors){
if(data108.params !== undefined){
let data109 = data108.params;
const _errs272 = errors;
const _errs273 = errors;
if(errors === _errs273){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing25;
if(((data109.action === undefined) && (missing25 = "action")) || ((data109.target === undefined) && (missing25 = "target"))){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params",schemaPath:"#/$defs/provenance.record.params/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs275 = errors;
for(const key38 in data109){
if(!(((((key38 === "action") || (key38 === "target")) || (key38 === "digest")) || (key38 === "from")) || (key38 === "note"))){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params",schemaPath:"#/$defs/provenance.record.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs275 === errors){
if(data109.action !== undefined){
let data110 = data109.action;
const _errs276 = errors;
if(!(((data110 === "read") || (data110 === "wrote")) || (data110 === "derived"))){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/action",schemaPath:"#/$defs/provenance.record.params/properties/action/enum",keyword:"enum",params:{allowedValues: schema49.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid67 = _errs276 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data109.target !== undefined){
let data111 = data109.target;
const _errs277 = errors;
if(errors === _errs277){
if(typeof data111 === "string"){
if(func2(data111) > 2048){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/target",schemaPath:"#/$defs/provenance.record.params/properties/target/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func2(data111) < 1){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/target",schemaPath:"#/$defs/provenance.record.params/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/target",schemaPath:"#/$defs/provenance.record.params/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid67 = _errs277 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data109.digest !== undefined){
let data112 = data109.digest;
const _errs279 = errors;
if(errors === _errs279){
if(typeof data112 === "string"){
if(!pattern17.test(data112)){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/digest",schemaPath:"#/$defs/provenance.record.params/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/digest",schemaPath:"#/$defs/provenance.record.params/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid67 = _errs279 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data109.from !== undefined){
let data113 = data109.from;
const _errs281 = errors;
if(errors === _errs281){
if(Array.isArray(data113)){
if(data113.length > 32){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/from",schemaPath:"#/$defs/provenance.record.params/properties/from/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
var valid68 = true;
const len11 = data113.length;
for(let i11=0; i11<len11; i11++){
let data114 = data113[i11];
const _errs283 = errors;
if(errors === _errs283){
if(typeof data114 === "string"){
if(func2(data114) > 2048){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/from/" + i11,schemaPath:"#/$defs/provenance.record.params/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/from/" + i11,schemaPath:"#/$defs/provenance.record.params/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid68 = _errs283 === errors;
if(!valid68){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/from",schemaPath:"#/$defs/provenance.record.params/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid67 = _errs281 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data109.note !== undefined){
let data115 = data109.note;
const _errs285 = errors;
if(errors === _errs285){
if(typeof data115 === "string"){
if(func2(data115) > 1024){
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/note",schemaPath:"#/$defs/provenance.record.params/properties/note/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/params/note",schemaPath:"#/$defs/provenance.record.params/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid67 = _errs285 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/params",schemaPath:"#/$defs/provenance.record.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid65 = _errs272 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data108.result !== undefined){
let data116 = data108.result;
const _errs287 = errors;
const _errs288 = errors;
if(errors === _errs288){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing26;
if((data116.id === undefined) && (missing26 = "id")){
validate20.errors = [{instancePath:instancePath+"/provenance.record/result",schemaPath:"#/$defs/provenance.record.result/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs290 = errors;
for(const key39 in data116){
if(!(key39 === "id")){
validate20.errors = [{instancePath:instancePath+"/provenance.record/result",schemaPath:"#/$defs/provenance.record.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs290 === errors){
if(data116.id !== undefined){
let data117 = data116.id;
const _errs291 = errors;
if(errors === _errs291){
if(typeof data117 === "string"){
if(func2(data117) > 128){
validate20.errors = [{instancePath:instancePath+"/provenance.record/result/id",schemaPath:"#/$defs/provenance.record.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data117) < 1){
validate20.errors = [{instancePath:instancePath+"/provenance.record/result/id",schemaPath:"#/$defs/provenance.record.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/result/id",schemaPath:"#/$defs/provenance.record.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record/result",schemaPath:"#/$defs/provenance.record.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid65 = _errs287 === errors;
}
else {
var valid65 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance.record",schemaPath:"#/properties/provenance.record/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs269 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["progress.report"] !== undefined){
let data118 = data["progress.report"];
const _errs293 = errors;
if(errors === _errs293){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
const _errs295 = errors;
for(const key40 in data118){
if(!((key40 === "params") || (key40 === "result"))){
validate20.errors = [{instancePath:instancePath+"/progress.report",schemaPath:"#/properties/progress.report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs295 === errors){
if(data118.params !== undefined){
let data119 = data118.params;
const _errs296 = errors;
const _errs297 = errors;
if(errors === _errs297){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
const _errs299 = errors;
for(const key41 in data119){
if(!((((key41 === "message") || (key41 === "done")) || (key41 === "total")) || (key41 === "unit"))){
validate20.errors = [{instancePath:instancePath+"/progress.report/params",schemaPath:"#/$defs/progress.report.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs299 === errors){
if(data119.message !== undefined){
let data120 = data119.message;
const _errs300 = errors;
if(errors === _errs300){
if(typeof data120 === "string"){
if(func2(data120) > 1024){
validate20.errors = [{instancePath:instancePath+"/progress.report/params/message",schemaPath:"#/$defs/progress.report.params/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/progress.report/params/message",schemaPath:"#/$defs/progress.report.params/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid73 = _errs300 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data119.done !== undefined){
let data121 = data119.done;
const _errs302 = errors;
if(errors === _errs302){
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
validate20.errors = [{instancePath:instancePath+"/progress.report/params/done",schemaPath:"#/$defs/progress.report.params/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/progress.report/params/done",schemaPath:"#/$defs/progress.report.params/properties/done/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid73 = _errs302 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data119.total !== undefined){
let data122 = data119.total;
const _errs304 = errors;
if(errors === _errs304){
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
validate20.errors = [{instancePath:instancePath+"/progress.report/params/total",schemaPath:"#/$defs/progress.report.params/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/progress.report/params/total",schemaPath:"#/$defs/progress.report.params/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid73 = _errs304 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data119.unit !== undefined){
let data123 = data119.unit;
const _errs306 = errors;
if(errors === _errs306){
if(typeof data123 === "string"){
if(func2(data123) > 32){
validate20.errors = [{instancePath:instancePath+"/progress.report/params/unit",schemaPath:"#/$defs/progress.report.params/properties/unit/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/progress.report/params/unit",schemaPath:"#/$defs/progress.report.params/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid73 = _errs306 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/progress.report/params",schemaPath:"#/$defs/progress.report.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid71 = _errs296 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data118.result !== undefined){
let data124 = data118.result;
const _errs308 = errors;
const _errs309 = errors;
if(errors === _errs309){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key42 in data124){
validate20.errors = [{instancePath:instancePath+"/progress.report/result",schemaPath:"#/$defs/progress.report.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/progress.report/result",schemaPath:"#/$defs/progress.report.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid71 = _errs308 === errors;
}
else {
var valid71 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/progress.report",schemaPath:"#/properties/progress.report/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs293 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["handoff.attach"] !== undefined){
let data125 = data["handoff.attach"];
const _errs312 = errors;
if(errors === _errs312){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
const _errs314 = errors;
for(const key43 in data125){
if(!((key43 === "params") || (key43 === "result"))){
validate20.errors = [{instancePath:instancePath+"/handoff.attach",schemaPath:"#/properties/handoff.attach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs314 === errors){
if(data125.params !== undefined){
let data126 = data125.params;
const _errs315 = errors;
const _errs316 = errors;
if(errors === _errs316){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
let missing27;
if((data126.name === undefined) && (missing27 = "name")){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params",schemaPath:"#/$defs/handoff.attach.params/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs318 = errors;
for(const key44 in data126){
if(!((((key44 === "name") || (key44 === "summary")) || (key44 === "data")) || (key44 === "artifacts"))){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params",schemaPath:"#/$defs/handoff.attach.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs318 === errors){
if(data126.name !== undefined){
let data127 = data126.name;
const _errs319 = errors;
if(errors === _errs319){
if(typeof data127 === "string"){
if(!pattern16.test(data127)){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/name",schemaPath:"#/$defs/handoff.attach.params/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/name",schemaPath:"#/$defs/handoff.attach.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid77 = _errs319 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data126.summary !== undefined){
let data128 = data126.summary;
const _errs321 = errors;
if(errors === _errs321){
if(typeof data128 === "string"){
if(func2(data128) > 4096){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/summary",schemaPath:"#/$defs/handoff.attach.params/properties/summary/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/summary",schemaPath:"#/$defs/handoff.attach.params/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid77 = _errs321 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data126.data !== undefined){
let data129 = data126.data;
const _errs323 = errors;
if(!(data129 && typeof data129 == "object" && !Array.isArray(data129))){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/data",schemaPath:"#/$defs/handoff.attach.params/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid77 = _errs323 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data126.artifacts !== undefined){
let data130 = data126.artifacts;
const _errs325 = errors;
if(errors === _errs325){
if(Array.isArray(data130)){
if(data130.length > 256){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid78 = true;
const len12 = data130.length;
for(let i12=0; i12<len12; i12++){
let data131 = data130[i12];
const _errs327 = errors;
if(errors === _errs327){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
let missing28;
if((data131.path === undefined) && (missing28 = "path")){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12,schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs329 = errors;
for(const key45 in data131){
if(!(((key45 === "path") || (key45 === "media_type")) || (key45 === "digest"))){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12,schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs329 === errors){
if(data131.path !== undefined){
let data132 = data131.path;
const _errs330 = errors;
if(errors === _errs330){
if(typeof data132 === "string"){
if(func2(data132) > 4096){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12+"/path",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data132) < 1){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12+"/path",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12+"/path",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid79 = _errs330 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data131.media_type !== undefined){
let data133 = data131.media_type;
const _errs332 = errors;
if(errors === _errs332){
if(typeof data133 === "string"){
if(func2(data133) > 128){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12+"/media_type",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/media_type/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12+"/media_type",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid79 = _errs332 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data131.digest !== undefined){
let data134 = data131.digest;
const _errs334 = errors;
if(errors === _errs334){
if(typeof data134 === "string"){
if(!pattern17.test(data134)){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12+"/digest",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12+"/digest",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid79 = _errs334 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts/" + i12,schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid78 = _errs327 === errors;
if(!valid78){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params/artifacts",schemaPath:"#/$defs/handoff.attach.params/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid77 = _errs325 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/params",schemaPath:"#/$defs/handoff.attach.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid75 = _errs315 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data125.result !== undefined){
let data135 = data125.result;
const _errs336 = errors;
const _errs337 = errors;
if(errors === _errs337){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing29;
if((data135.id === undefined) && (missing29 = "id")){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/result",schemaPath:"#/$defs/handoff.attach.result/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs339 = errors;
for(const key46 in data135){
if(!(key46 === "id")){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/result",schemaPath:"#/$defs/handoff.attach.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs339 === errors){
if(data135.id !== undefined){
let data136 = data135.id;
const _errs340 = errors;
if(errors === _errs340){
if(typeof data136 === "string"){
if(func2(data136) > 128){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/result/id",schemaPath:"#/$defs/handoff.attach.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data136) < 1){
validate20.errors = [{instancePath:instancePath+"/handoff.attach/result/id",schemaPath:"#/$defs/handoff.attach.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/result/id",schemaPath:"#/$defs/handoff.attach.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach/result",schemaPath:"#/$defs/handoff.attach.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid75 = _errs336 === errors;
}
else {
var valid75 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/handoff.attach",schemaPath:"#/properties/handoff.attach/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs312 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["seed.read"] !== undefined){
let data137 = data["seed.read"];
const _errs342 = errors;
if(errors === _errs342){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
const _errs344 = errors;
for(const key47 in data137){
if(!((key47 === "params") || (key47 === "result"))){
validate20.errors = [{instancePath:instancePath+"/seed.read",schemaPath:"#/properties/seed.read/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs344 === errors){
if(data137.params !== undefined){
let data138 = data137.params;
const _errs345 = errors;
const _errs346 = errors;
if(errors === _errs346){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
const _errs348 = errors;
for(const key48 in data138){
if(!(key48 === "name")){
validate20.errors = [{instancePath:instancePath+"/seed.read/params",schemaPath:"#/$defs/seed.read.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs348 === errors){
if(data138.name !== undefined){
let data139 = data138.name;
const _errs349 = errors;
if(errors === _errs349){
if(typeof data139 === "string"){
if(func2(data139) > 128){
validate20.errors = [{instancePath:instancePath+"/seed.read/params/name",schemaPath:"#/$defs/seed.read.params/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data139) < 1){
validate20.errors = [{instancePath:instancePath+"/seed.read/params/name",schemaPath:"#/$defs/seed.read.params/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.read/params/name",schemaPath:"#/$defs/seed.read.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.read/params",schemaPath:"#/$defs/seed.read.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid82 = _errs345 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data137.result !== undefined){
let data140 = data137.result;
const _errs351 = errors;
const _errs352 = errors;
if(errors === _errs352){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
let missing30;
if((data140.found === undefined) && (missing30 = "found")){
validate20.errors = [{instancePath:instancePath+"/seed.read/result",schemaPath:"#/$defs/seed.read.result/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs354 = errors;
for(const key49 in data140){
if(!(((key49 === "found") || (key49 === "seed")) || (key49 === "revision"))){
validate20.errors = [{instancePath:instancePath+"/seed.read/result",schemaPath:"#/$defs/seed.read.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs354 === errors){
if(data140.found !== undefined){
const _errs355 = errors;
if(typeof data140.found !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/seed.read/result/found",schemaPath:"#/$defs/seed.read.result/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid86 = _errs355 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data140.seed !== undefined){
let data142 = data140.seed;
const _errs357 = errors;
if(!(data142 && typeof data142 == "object" && !Array.isArray(data142))){
validate20.errors = [{instancePath:instancePath+"/seed.read/result/seed",schemaPath:"#/$defs/seed.read.result/properties/seed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid86 = _errs357 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data140.revision !== undefined){
let data143 = data140.revision;
const _errs359 = errors;
if(errors === _errs359){
if(typeof data143 === "string"){
if(func2(data143) > 128){
validate20.errors = [{instancePath:instancePath+"/seed.read/result/revision",schemaPath:"#/$defs/seed.read.result/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data143) < 1){
validate20.errors = [{instancePath:instancePath+"/seed.read/result/revision",schemaPath:"#/$defs/seed.read.result/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.read/result/revision",schemaPath:"#/$defs/seed.read.result/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid86 = _errs359 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.read/result",schemaPath:"#/$defs/seed.read.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid82 = _errs351 === errors;
}
else {
var valid82 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.read",schemaPath:"#/properties/seed.read/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs342 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["seed.propose"] !== undefined){
let data144 = data["seed.propose"];
const _errs361 = errors;
if(errors === _errs361){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
const _errs363 = errors;
for(const key50 in data144){
if(!((key50 === "params") || (key50 === "result"))){
validate20.errors = [{instancePath:instancePath+"/seed.propose",schemaPath:"#/properties/seed.propose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs363 === errors){
if(data144.params !== undefined){
let data145 = data144.params;
const _errs364 = errors;
const _errs365 = errors;
if(errors === _errs365){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing31;
if(((data145.seed === undefined) && (missing31 = "seed")) || ((data145.reason === undefined) && (missing31 = "reason"))){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params",schemaPath:"#/$defs/seed.propose.params/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs367 = errors;
for(const key51 in data145){
if(!((((key51 === "name") || (key51 === "revision")) || (key51 === "seed")) || (key51 === "reason"))){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params",schemaPath:"#/$defs/seed.propose.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs367 === errors){
if(data145.name !== undefined){
let data146 = data145.name;
const _errs368 = errors;
if(errors === _errs368){
if(typeof data146 === "string"){
if(func2(data146) > 128){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/name",schemaPath:"#/$defs/seed.propose.params/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data146) < 1){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/name",schemaPath:"#/$defs/seed.propose.params/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/name",schemaPath:"#/$defs/seed.propose.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid89 = _errs368 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data145.revision !== undefined){
let data147 = data145.revision;
const _errs370 = errors;
if(errors === _errs370){
if(typeof data147 === "string"){
if(func2(data147) > 128){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/revision",schemaPath:"#/$defs/seed.propose.params/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data147) < 1){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/revision",schemaPath:"#/$defs/seed.propose.params/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/revision",schemaPath:"#/$defs/seed.propose.params/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid89 = _errs370 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data145.seed !== undefined){
let data148 = data145.seed;
const _errs372 = errors;
if(!(data148 && typeof data148 == "object" && !Array.isArray(data148))){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/seed",schemaPath:"#/$defs/seed.propose.params/properties/seed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid89 = _errs372 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data145.reason !== undefined){
let data149 = data145.reason;
const _errs374 = errors;
if(errors === _errs374){
if(typeof data149 === "string"){
if(func2(data149) > 4096){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/reason",schemaPath:"#/$defs/seed.propose.params/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data149) < 1){
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/reason",schemaPath:"#/$defs/seed.propose.params/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.propose/params/reason",schemaPath:"#/$defs/seed.propose.params/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid89 = _errs374 === errors;
}
else {
var valid89 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.propose/params",schemaPath:"#/$defs/seed.propose.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid87 = _errs364 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data144.result !== undefined){
let data150 = data144.result;
const _errs376 = errors;
const _errs377 = errors;
if(errors === _errs377){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing32;
if((data150.id === undefined) && (missing32 = "id")){
validate20.errors = [{instancePath:instancePath+"/seed.propose/result",schemaPath:"#/$defs/seed.propose.result/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs379 = errors;
for(const key52 in data150){
if(!(key52 === "id")){
validate20.errors = [{instancePath:instancePath+"/seed.propose/result",schemaPath:"#/$defs/seed.propose.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs379 === errors){
if(data150.id !== undefined){
let data151 = data150.id;
const _errs380 = errors;
if(errors === _errs380){
if(typeof data151 === "string"){
if(func2(data151) > 128){
validate20.errors = [{instancePath:instancePath+"/seed.propose/result/id",schemaPath:"#/$defs/seed.propose.result/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data151) < 1){
validate20.errors = [{instancePath:instancePath+"/seed.propose/result/id",schemaPath:"#/$defs/seed.propose.result/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.propose/result/id",schemaPath:"#/$defs/seed.propose.result/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.propose/result",schemaPath:"#/$defs/seed.propose.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid87 = _errs376 === errors;
}
else {
var valid87 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/seed.propose",schemaPath:"#/properties/seed.propose/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs361 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["runtime.execute"] !== undefined){
let data152 = data["runtime.execute"];
const _errs382 = errors;
if(errors === _errs382){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
const _errs384 = errors;
for(const key53 in data152){
if(!((key53 === "params") || (key53 === "result"))){
validate20.errors = [{instancePath:instancePath+"/runtime.execute",schemaPath:"#/properties/runtime.execute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs384 === errors){
if(data152.params !== undefined){
let data153 = data152.params;
const _errs385 = errors;
const _errs386 = errors;
if(errors === _errs386){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
let missing33;
if((data153.runtime === undefined) && (missing33 = "runtime")){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params",schemaPath:"#/$defs/runtime.execute.params/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs388 = errors;
for(const key54 in data153){
if(!((((key54 === "runtime") || (key54 === "arguments")) || (key54 === "input")) || (key54 === "timeout_seconds"))){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params",schemaPath:"#/$defs/runtime.execute.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs388 === errors){
if(data153.runtime !== undefined){
let data154 = data153.runtime;
const _errs389 = errors;
if(errors === _errs389){
if(typeof data154 === "string"){
if(func2(data154) > 128){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/runtime",schemaPath:"#/$defs/runtime.execute.params/properties/runtime/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data154) < 1){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/runtime",schemaPath:"#/$defs/runtime.execute.params/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/runtime",schemaPath:"#/$defs/runtime.execute.params/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid94 = _errs389 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data153.arguments !== undefined){
let data155 = data153.arguments;
const _errs391 = errors;
if(errors === _errs391){
if(Array.isArray(data155)){
if(data155.length > 256){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/arguments",schemaPath:"#/$defs/runtime.execute.params/properties/arguments/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid95 = true;
const len13 = data155.length;
for(let i13=0; i13<len13; i13++){
let data156 = data155[i13];
const _errs393 = errors;
if(errors === _errs393){
if(typeof data156 === "string"){
if(func2(data156) > 32768){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/arguments/" + i13,schemaPath:"#/$defs/runtime.execute.params/properties/arguments/items/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/arguments/" + i13,schemaPath:"#/$defs/runtime.execute.params/properties/arguments/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid95 = _errs393 === errors;
if(!valid95){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/arguments",schemaPath:"#/$defs/runtime.execute.params/properties/arguments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid94 = _errs391 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data153.input !== undefined){
let data157 = data153.input;
const _errs395 = errors;
if(errors === _errs395){
if(typeof data157 === "string"){
if(func2(data157) > 262144){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/input",schemaPath:"#/$defs/runtime.execute.params/properties/input/maxLength",keyword:"maxLength",params:{limit: 262144},message:"must NOT have more than 262144 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/input",schemaPath:"#/$defs/runtime.execute.params/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid94 = _errs395 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data153.timeout_seconds !== undefined){
let data158 = data153.timeout_seconds;
const _errs397 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/timeout_seconds",schemaPath:"#/$defs/runtime.execute.params/properties/timeout_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs397){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 86400 || isNaN(data158)){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/timeout_seconds",schemaPath:"#/$defs/runtime.execute.params/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data158 < 1 || isNaN(data158)){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params/timeout_seconds",schemaPath:"#/$defs/runtime.execute.params/properties/timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid94 = _errs397 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute/params",schemaPath:"#/$defs/runtime.execute.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid92 = _errs385 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data152.result !== undefined){
let data159 = data152.result;
const _errs399 = errors;
const _errs400 = errors;
if(errors === _errs400){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
const _errs402 = errors;
for(const key55 in data159){
if(!((key55 === "exit_code") || (key55 === "signal"))){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/result",schemaPath:"#/$defs/runtime.execute.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs402 === errors){
if(data159.exit_code !== undefined){
let data160 = data159.exit_code;
const _errs403 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/result/exit_code",schemaPath:"#/$defs/runtime.execute.result/properties/exit_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs403){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 255 || isNaN(data160)){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/result/exit_code",schemaPath:"#/$defs/runtime.execute.result/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}];
return false;
}
else {
if(data160 < 0 || isNaN(data160)){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/result/exit_code",schemaPath:"#/$defs/runtime.execute.result/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid97 = _errs403 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data159.signal !== undefined){
let data161 = data159.signal;
const _errs405 = errors;
if(errors === _errs405){
if(typeof data161 === "string"){
if(!pattern24.test(data161)){
validate20.errors = [{instancePath:instancePath+"/runtime.execute/result/signal",schemaPath:"#/$defs/runtime.execute.result/properties/signal/pattern",keyword:"pattern",params:{pattern: "^SIG[A-Z0-9]{1,12}$"},message:"must match pattern \""+"^SIG[A-Z0-9]{1,12}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute/result/signal",schemaPath:"#/$defs/runtime.execute.result/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid97 = _errs405 === errors;
}
else {
var valid97 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute/result",schemaPath:"#/$defs/runtime.execute.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid92 = _errs399 === errors;
}
else {
var valid92 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/runtime.execute",schemaPath:"#/properties/runtime.execute/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs382 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mcp.listTools"] !== undefined){
let data162 = data["mcp.listTools"];
const _errs407 = errors;
if(errors === _errs407){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
const _errs409 = errors;
for(const key56 in data162){
if(!((key56 === "params") || (key56 === "result"))){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools",schemaPath:"#/properties/mcp.listTools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs409 === errors){
if(data162.params !== undefined){
let data163 = data162.params;
const _errs410 = errors;
const _errs411 = errors;
if(errors === _errs411){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
const _errs413 = errors;
for(const key57 in data163){
if(!((key57 === "server") || (key57 === "cursor"))){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params",schemaPath:"#/$defs/mcp.listTools.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs413 === errors){
if(data163.server !== undefined){
let data164 = data163.server;
const _errs414 = errors;
if(errors === _errs414){
if(typeof data164 === "string"){
if(func2(data164) > 128){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params/server",schemaPath:"#/$defs/mcp.listTools.params/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data164) < 1){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params/server",schemaPath:"#/$defs/mcp.listTools.params/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params/server",schemaPath:"#/$defs/mcp.listTools.params/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid100 = _errs414 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data163.cursor !== undefined){
let data165 = data163.cursor;
const _errs416 = errors;
if(errors === _errs416){
if(typeof data165 === "string"){
if(func2(data165) > 1024){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params/cursor",schemaPath:"#/$defs/mcp.listTools.params/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data165) < 1){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params/cursor",schemaPath:"#/$defs/mcp.listTools.params/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params/cursor",schemaPath:"#/$defs/mcp.listTools.params/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid100 = _errs416 === errors;
}
else {
var valid100 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/params",schemaPath:"#/$defs/mcp.listTools.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid98 = _errs410 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data162.result !== undefined){
let data166 = data162.result;
const _errs418 = errors;
const _errs419 = errors;
if(errors === _errs419){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing34;
if((data166.tools === undefined) && (missing34 = "tools")){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result",schemaPath:"#/$defs/mcp.listTools.result/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs421 = errors;
for(const key58 in data166){
if(!((key58 === "tools") || (key58 === "cursor"))){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result",schemaPath:"#/$defs/mcp.listTools.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs421 === errors){
if(data166.tools !== undefined){
let data167 = data166.tools;
const _errs422 = errors;
if(errors === _errs422){
if(Array.isArray(data167)){
var valid103 = true;
const len14 = data167.length;
for(let i14=0; i14<len14; i14++){
let data168 = data167[i14];
const _errs424 = errors;
if(errors === _errs424){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing35;
if((((data168.server === undefined) && (missing35 = "server")) || ((data168.name === undefined) && (missing35 = "name"))) || ((data168.input_schema === undefined) && (missing35 = "input_schema"))){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14,schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs426 = errors;
for(const key59 in data168){
if(!((((key59 === "server") || (key59 === "name")) || (key59 === "description")) || (key59 === "input_schema"))){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14,schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs426 === errors){
if(data168.server !== undefined){
let data169 = data168.server;
const _errs427 = errors;
if(errors === _errs427){
if(typeof data169 === "string"){
if(func2(data169) > 128){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/server",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data169) < 1){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/server",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/server",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid104 = _errs427 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data168.name !== undefined){
let data170 = data168.name;
const _errs429 = errors;
if(errors === _errs429){
if(typeof data170 === "string"){
if(func2(data170) > 128){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/name",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data170) < 1){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/name",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/name",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid104 = _errs429 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data168.description !== undefined){
const _errs431 = errors;
if(typeof data168.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/description",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid104 = _errs431 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data168.input_schema !== undefined){
let data172 = data168.input_schema;
const _errs433 = errors;
if(!(data172 && typeof data172 == "object" && !Array.isArray(data172))){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14+"/input_schema",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/properties/input_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid104 = _errs433 === errors;
}
else {
var valid104 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools/" + i14,schemaPath:"#/$defs/mcp.listTools.result/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid103 = _errs424 === errors;
if(!valid103){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/tools",schemaPath:"#/$defs/mcp.listTools.result/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid102 = _errs422 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data166.cursor !== undefined){
let data173 = data166.cursor;
const _errs435 = errors;
if(errors === _errs435){
if(typeof data173 === "string"){
if(func2(data173) > 1024){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/cursor",schemaPath:"#/$defs/mcp.listTools.result/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data173) < 1){
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/cursor",schemaPath:"#/$defs/mcp.listTools.result/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result/cursor",schemaPath:"#/$defs/mcp.listTools.result/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid102 = _errs435 === errors;
}
else {
var valid102 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools/result",schemaPath:"#/$defs/mcp.listTools.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid98 = _errs418 === errors;
}
else {
var valid98 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.listTools",schemaPath:"#/properties/mcp.listTools/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs407 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mcp.callTool"] !== undefined){
let data174 = data["mcp.callTool"];
const _errs437 = errors;
if(errors === _errs437){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
const _errs439 = errors;
for(const key60 in data174){
if(!((key60 === "params") || (key60 === "result"))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool",schemaPath:"#/properties/mcp.callTool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs439 === errors){
if(data174.params !== undefined){
let data175 = data174.params;
const _errs440 = errors;
const _errs441 = errors;
if(errors === _errs441){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing36;
if(((data175.server === undefined) && (missing36 = "server")) || ((data175.name === undefined) && (missing36 = "name"))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params",schemaPath:"#/$defs/mcp.callTool.params/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
const _errs443 = errors;
for(const key61 in data175){
if(!(((key61 === "server") || (key61 === "name")) || (key61 === "arguments"))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params",schemaPath:"#/$defs/mcp.callTool.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs443 === errors){
if(data175.server !== undefined){
let data176 = data175.server;
const _errs444 = errors;
if(errors === _errs444){
if(typeof data176 === "string"){
if(func2(data176) > 128){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params/server",schemaPath:"#/$defs/mcp.callTool.params/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data176) < 1){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params/server",schemaPath:"#/$defs/mcp.callTool.params/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params/server",schemaPath:"#/$defs/mcp.callTool.params/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid107 = _errs444 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data175.name !== undefined){
let data177 = data175.name;
const _errs446 = errors;
if(errors === _errs446){
if(typeof data177 === "string"){
if(func2(data177) > 128){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params/name",schemaPath:"#/$defs/mcp.callTool.params/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data177) < 1){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params/name",schemaPath:"#/$defs/mcp.callTool.params/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params/name",schemaPath:"#/$defs/mcp.callTool.params/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid107 = _errs446 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data175.arguments !== undefined){
let data178 = data175.arguments;
const _errs448 = errors;
if(!(data178 && typeof data178 == "object" && !Array.isArray(data178))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params/arguments",schemaPath:"#/$defs/mcp.callTool.params/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid107 = _errs448 === errors;
}
else {
var valid107 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/params",schemaPath:"#/$defs/mcp.callTool.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid105 = _errs440 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data174.result !== undefined){
let data179 = data174.result;
const _errs450 = errors;
const _errs451 = errors;
if(errors === _errs451){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing37;
if(((data179.content === undefined) && (missing37 = "content")) || ((data179.is_error === undefined) && (missing37 = "is_error"))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/result",schemaPath:"#/$defs/mcp.callTool.result/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs453 = errors;
for(const key62 in data179){
if(!(((key62 === "content") || (key62 === "structured_content")) || (key62 === "is_error"))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/result",schemaPath:"#/$defs/mcp.callTool.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs453 === errors){
if(data179.content !== undefined){
let data180 = data179.content;
const _errs454 = errors;
if(errors === _errs454){
if(Array.isArray(data180)){
var valid110 = true;
const len15 = data180.length;
for(let i15=0; i15<len15; i15++){
let data181 = data180[i15];
const _errs456 = errors;
if(!(data181 && typeof data181 == "object" && !Array.isArray(data181))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/result/content/" + i15,schemaPath:"#/$defs/mcp.callTool.result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid110 = _errs456 === errors;
if(!valid110){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/result/content",schemaPath:"#/$defs/mcp.callTool.result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid109 = _errs454 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data179.structured_content !== undefined){
let data182 = data179.structured_content;
const _errs458 = errors;
if(!(data182 && typeof data182 == "object" && !Array.isArray(data182))){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/result/structured_content",schemaPath:"#/$defs/mcp.callTool.result/properties/structured_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid109 = _errs458 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data179.is_error !== undefined){
const _errs460 = errors;
if(typeof data179.is_error !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/result/is_error",schemaPath:"#/$defs/mcp.callTool.result/properties/is_error/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid109 = _errs460 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.callTool/result",schemaPath:"#/$defs/mcp.callTool.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid105 = _errs450 === errors;
}
else {
var valid105 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mcp.callTool",schemaPath:"#/properties/mcp.callTool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs437 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["http.request"] !== undefined){
let data184 = data["http.request"];
const _errs462 = errors;
if(errors === _errs462){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
const _errs464 = errors;
for(const key63 in data184){
if(!((key63 === "params") || (key63 === "result"))){
validate20.errors = [{instancePath:instancePath+"/http.request",schemaPath:"#/properties/http.request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs464 === errors){
if(data184.params !== undefined){
let data185 = data184.params;
const _errs465 = errors;
const _errs466 = errors;
if(errors === _errs466){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
let missing38;
if(((data185.method === undefined) && (missing38 = "method")) || ((data185.url === undefined) && (missing38 = "url"))){
validate20.errors = [{instancePath:instancePath+"/http.request/params",schemaPath:"#/$defs/http.request.params/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs468 = errors;
for(const key64 in data185){
if(!((((key64 === "method") || (key64 === "url")) || (key64 === "headers")) || (key64 === "body"))){
validate20.errors = [{instancePath:instancePath+"/http.request/params",schemaPath:"#/$defs/http.request.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs468 === errors){
if(data185.method !== undefined){
let data186 = data185.method;
const _errs469 = errors;
if(errors === _errs469){
if(typeof data186 === "string"){
if(!pattern25.test(data186)){
validate20.errors = [{instancePath:instancePath+"/http.request/params/method",schemaPath:"#/$defs/http.request.params/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{1,16}$"},message:"must match pattern \""+"^[A-Z]{1,16}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/params/method",schemaPath:"#/$defs/http.request.params/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid113 = _errs469 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data185.url !== undefined){
let data187 = data185.url;
const _errs471 = errors;
if(errors === _errs471){
if(typeof data187 === "string"){
if(func2(data187) > 16384){
validate20.errors = [{instancePath:instancePath+"/http.request/params/url",schemaPath:"#/$defs/http.request.params/properties/url/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
else {
if(func2(data187) < 1){
validate20.errors = [{instancePath:instancePath+"/http.request/params/url",schemaPath:"#/$defs/http.request.params/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/params/url",schemaPath:"#/$defs/http.request.params/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid113 = _errs471 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data185.headers !== undefined){
let data188 = data185.headers;
const _errs473 = errors;
if(errors === _errs473){
if(Array.isArray(data188)){
if(data188.length > 256){
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers",schemaPath:"#/$defs/http.request.params/properties/headers/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid114 = true;
const len16 = data188.length;
for(let i16=0; i16<len16; i16++){
let data189 = data188[i16];
const _errs475 = errors;
if(errors === _errs475){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing39;
if(((data189.name === undefined) && (missing39 = "name")) || ((data189.value === undefined) && (missing39 = "value"))){
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16,schemaPath:"#/$defs/http.request.params/properties/headers/items/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs477 = errors;
for(const key65 in data189){
if(!((key65 === "name") || (key65 === "value"))){
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16,schemaPath:"#/$defs/http.request.params/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs477 === errors){
if(data189.name !== undefined){
let data190 = data189.name;
const _errs478 = errors;
if(errors === _errs478){
if(typeof data190 === "string"){
if(!pattern26.test(data190)){
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16+"/name",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16+"/name",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid115 = _errs478 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data189.value !== undefined){
let data191 = data189.value;
const _errs480 = errors;
if(errors === _errs480){
if(typeof data191 === "string"){
if(func2(data191) > 16384){
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16+"/value",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
else {
if(!pattern27.test(data191)){
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16+"/value",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\r\\n]*$"},message:"must match pattern \""+"^[^\\u0000\\r\\n]*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16+"/value",schemaPath:"#/$defs/http.request.params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid115 = _errs480 === errors;
}
else {
var valid115 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers/" + i16,schemaPath:"#/$defs/http.request.params/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid114 = _errs475 === errors;
if(!valid114){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/params/headers",schemaPath:"#/$defs/http.request.params/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid113 = _errs473 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data185.body !== undefined){
const _errs482 = errors;
if(typeof data185.body !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/http.request/params/body",schemaPath:"#/$defs/http.request.params/properties/body/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid113 = _errs482 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/params",schemaPath:"#/$defs/http.request.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid111 = _errs465 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data184.result !== undefined){
let data193 = data184.result;
const _errs484 = errors;
const _errs485 = errors;
if(errors === _errs485){
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
let missing40;
if(((data193.status === undefined) && (missing40 = "status")) || ((data193.headers === undefined) && (missing40 = "headers"))){
validate20.errors = [{instancePath:instancePath+"/http.request/result",schemaPath:"#/$defs/http.request.result/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"}];
return false;
}
else {
const _errs487 = errors;
for(const key66 in data193){
if(!((key66 === "status") || (key66 === "headers"))){
validate20.errors = [{instancePath:instancePath+"/http.request/result",schemaPath:"#/$defs/http.request.result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs487 === errors){
if(data193.status !== undefined){
let data194 = data193.status;
const _errs488 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate20.errors = [{instancePath:instancePath+"/http.request/result/status",schemaPath:"#/$defs/http.request.result/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs488){
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 > 599 || isNaN(data194)){
validate20.errors = [{instancePath:instancePath+"/http.request/result/status",schemaPath:"#/$defs/http.request.result/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data194 < 100 || isNaN(data194)){
validate20.errors = [{instancePath:instancePath+"/http.request/result/status",schemaPath:"#/$defs/http.request.result/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
return false;
}
}
}
}
var valid117 = _errs488 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data193.headers !== undefined){
let data195 = data193.headers;
const _errs490 = errors;
if(errors === _errs490){
if(Array.isArray(data195)){
if(data195.length > 256){
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers",schemaPath:"#/$defs/http.request.result/properties/headers/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid118 = true;
const len17 = data195.length;
for(let i17=0; i17<len17; i17++){
let data196 = data195[i17];
const _errs492 = errors;
if(errors === _errs492){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing41;
if(((data196.name === undefined) && (missing41 = "name")) || ((data196.value === undefined) && (missing41 = "value"))){
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17,schemaPath:"#/$defs/http.request.result/properties/headers/items/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs494 = errors;
for(const key67 in data196){
if(!((key67 === "name") || (key67 === "value"))){
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17,schemaPath:"#/$defs/http.request.result/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs494 === errors){
if(data196.name !== undefined){
let data197 = data196.name;
const _errs495 = errors;
if(errors === _errs495){
if(typeof data197 === "string"){
if(!pattern26.test(data197)){
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17+"/name",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17+"/name",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid119 = _errs495 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data196.value !== undefined){
let data198 = data196.value;
const _errs497 = errors;
if(errors === _errs497){
if(typeof data198 === "string"){
if(func2(data198) > 16384){
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17+"/value",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
else {
if(!pattern27.test(data198)){
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17+"/value",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\r\\n]*$"},message:"must match pattern \""+"^[^\\u0000\\r\\n]*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17+"/value",schemaPath:"#/$defs/http.request.result/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid119 = _errs497 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers/" + i17,schemaPath:"#/$defs/http.request.result/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid118 = _errs492 === errors;
if(!valid118){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/result/headers",schemaPath:"#/$defs/http.request.result/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid117 = _errs490 === errors;
}
else {
var valid117 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request/result",schemaPath:"#/$defs/http.request.result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid111 = _errs484 === errors;
}
else {
var valid111 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/http.request",schemaPath:"#/properties/http.request/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs462 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined){
let data199 = data.log;
const _errs499 = errors;
if(errors === _errs499){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
const _errs501 = errors;
for(const key68 in data199){
if(!(key68 === "params")){
validate20.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs501 === errors){
if(data199.params !== undefined){
let data200 = data199.params;
const _errs503 = errors;
if(errors === _errs503){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing42;
if(((data200.level === undefined) && (missing42 = "level")) || ((data200.message === undefined) && (missing42 = "message"))){
validate20.errors = [{instancePath:instancePath+"/log/params",schemaPath:"#/$defs/log.params/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs505 = errors;
for(const key69 in data200){
if(!(((key69 === "level") || (key69 === "message")) || (key69 === "fields"))){
validate20.errors = [{instancePath:instancePath+"/log/params",schemaPath:"#/$defs/log.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs505 === errors){
if(data200.level !== undefined){
let data201 = data200.level;
const _errs506 = errors;
if(!((((data201 === "debug") || (data201 === "info")) || (data201 === "warn")) || (data201 === "error"))){
validate20.errors = [{instancePath:instancePath+"/log/params/level",schemaPath:"#/$defs/log.params/properties/level/enum",keyword:"enum",params:{allowedValues: schema67.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid122 = _errs506 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data200.message !== undefined){
let data202 = data200.message;
const _errs507 = errors;
if(errors === _errs507){
if(typeof data202 === "string"){
if(func2(data202) > 16384){
validate20.errors = [{instancePath:instancePath+"/log/params/message",schemaPath:"#/$defs/log.params/properties/message/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/log/params/message",schemaPath:"#/$defs/log.params/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid122 = _errs507 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data200.fields !== undefined){
let data203 = data200.fields;
const _errs509 = errors;
if(errors === _errs509){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(Object.keys(data203).length > 64){
validate20.errors = [{instancePath:instancePath+"/log/params/fields",schemaPath:"#/$defs/log.params/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/log/params/fields",schemaPath:"#/$defs/log.params/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid122 = _errs509 === errors;
}
else {
var valid122 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/log/params",schemaPath:"#/$defs/log.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs499 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel !== undefined){
let data204 = data.cancel;
const _errs511 = errors;
if(errors === _errs511){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
const _errs513 = errors;
for(const key70 in data204){
if(!(key70 === "params")){
validate20.errors = [{instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs513 === errors){
if(data204.params !== undefined){
let data205 = data204.params;
const _errs515 = errors;
if(errors === _errs515){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
let missing43;
if(((data205.reason === undefined) && (missing43 = "reason")) || ((data205.grace_ms === undefined) && (missing43 = "grace_ms"))){
validate20.errors = [{instancePath:instancePath+"/cancel/params",schemaPath:"#/$defs/cancel.params/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"}];
return false;
}
else {
const _errs517 = errors;
for(const key71 in data205){
if(!((key71 === "reason") || (key71 === "grace_ms"))){
validate20.errors = [{instancePath:instancePath+"/cancel/params",schemaPath:"#/$defs/cancel.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs517 === errors){
if(data205.reason !== undefined){
let data206 = data205.reason;
const _errs518 = errors;
if(!((((data206 === "user") || (data206 === "time_limit")) || (data206 === "resource_limit")) || (data206 === "host"))){
validate20.errors = [{instancePath:instancePath+"/cancel/params/reason",schemaPath:"#/$defs/cancel.params/properties/reason/enum",keyword:"enum",params:{allowedValues: schema68.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid125 = _errs518 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data205.grace_ms !== undefined){
let data207 = data205.grace_ms;
const _errs519 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate20.errors = [{instancePath:instancePath+"/cancel/params/grace_ms",schemaPath:"#/$defs/cancel.params/properties/grace_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs519){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 600000 || isNaN(data207)){
validate20.errors = [{instancePath:instancePath+"/cancel/params/grace_ms",schemaPath:"#/$defs/cancel.params/properties/grace_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data207 < 0 || isNaN(data207)){
validate20.errors = [{instancePath:instancePath+"/cancel/params/grace_ms",schemaPath:"#/$defs/cancel.params/properties/grace_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid125 = _errs519 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cancel/params",schemaPath:"#/$defs/cancel.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs511 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["request.cancel"] !== undefined){
let data208 = data["request.cancel"];
const _errs521 = errors;
if(errors === _errs521){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
const _errs523 = errors;
for(const key72 in data208){
if(!(key72 === "params")){
validate20.errors = [{instancePath:instancePath+"/request.cancel",schemaPath:"#/properties/request.cancel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs523 === errors){
if(data208.params !== undefined){
let data209 = data208.params;
const _errs525 = errors;
if(errors === _errs525){
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
let missing44;
if((data209.id === undefined) && (missing44 = "id")){
validate20.errors = [{instancePath:instancePath+"/request.cancel/params",schemaPath:"#/$defs/request.cancel.params/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs527 = errors;
for(const key73 in data209){
if(!(key73 === "id")){
validate20.errors = [{instancePath:instancePath+"/request.cancel/params",schemaPath:"#/$defs/request.cancel.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs527 === errors){
if(data209.id !== undefined){
let data210 = data209.id;
const _errs528 = errors;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
validate20.errors = [{instancePath:instancePath+"/request.cancel/params/id",schemaPath:"#/$defs/request.cancel.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs528){
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 > 9007199254740991 || isNaN(data210)){
validate20.errors = [{instancePath:instancePath+"/request.cancel/params/id",schemaPath:"#/$defs/request.cancel.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data210 < 1 || isNaN(data210)){
validate20.errors = [{instancePath:instancePath+"/request.cancel/params/id",schemaPath:"#/$defs/request.cancel.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate20.errors = [{instancePath:instancePath+"/request.cancel/params",schemaPath:"#/$defs/request.cancel.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/request.cancel",schemaPath:"#/properties/request.cancel/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs521 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.chunk"] !== undefined){
let data211 = data["stream.chunk"];
const _errs530 = errors;
if(errors === _errs530){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
const _errs532 = errors;
for(const key74 in data211){
if(!(key74 === "params")){
validate20.errors = [{instancePath:instancePath+"/stream.chunk",schemaPath:"#/properties/stream.chunk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs532 === errors){
if(data211.params !== undefined){
let data212 = data211.params;
const _errs534 = errors;
if(errors === _errs534){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
let missing45;
if(((((data212.id === undefined) && (missing45 = "id")) || ((data212.stream === undefined) && (missing45 = "stream"))) || ((data212.seq === undefined) && (missing45 = "seq"))) || ((data212.data === undefined) && (missing45 = "data"))){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params",schemaPath:"#/$defs/stream.chunk.params/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs536 = errors;
for(const key75 in data212){
if(!((((key75 === "id") || (key75 === "stream")) || (key75 === "seq")) || (key75 === "data"))){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params",schemaPath:"#/$defs/stream.chunk.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs536 === errors){
if(data212.id !== undefined){
let data213 = data212.id;
const _errs537 = errors;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/id",schemaPath:"#/$defs/stream.chunk.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs537){
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 9007199254740991 || isNaN(data213)){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/id",schemaPath:"#/$defs/stream.chunk.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data213 < 1 || isNaN(data213)){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/id",schemaPath:"#/$defs/stream.chunk.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid131 = _errs537 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data212.stream !== undefined){
let data214 = data212.stream;
const _errs539 = errors;
if(!((((data214 === "request") || (data214 === "response")) || (data214 === "stdout")) || (data214 === "stderr"))){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/stream",schemaPath:"#/$defs/stream.chunk.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema70.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid131 = _errs539 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data212.seq !== undefined){
let data215 = data212.seq;
const _errs540 = errors;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/seq",schemaPath:"#/$defs/stream.chunk.params/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs540){
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 > 9007199254740991 || isNaN(data215)){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/seq",schemaPath:"#/$defs/stream.chunk.params/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data215 < 0 || isNaN(data215)){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/seq",schemaPath:"#/$defs/stream.chunk.params/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid131 = _errs540 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data212.data !== undefined){
let data216 = data212.data;
const _errs542 = errors;
if(errors === _errs542){
if(typeof data216 === "string"){
if(func2(data216) > 65536){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func2(data216) < 4){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern30.test(data216)){
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params/data",schemaPath:"#/$defs/stream.chunk.params/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid131 = _errs542 === errors;
}
else {
var valid131 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.chunk/params",schemaPath:"#/$defs/stream.chunk.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.chunk",schemaPath:"#/properties/stream.chunk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs530 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.end"] !== undefined){
let data217 = data["stream.end"];
const _errs544 = errors;
if(errors === _errs544){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
const _errs546 = errors;
for(const key76 in data217){
if(!(key76 === "params")){
validate20.errors = [{instancePath:instancePath+"/stream.end",schemaPath:"#/properties/stream.end/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs546 === errors){
if(data217.params !== undefined){
let data218 = data217.params;
const _errs548 = errors;
if(errors === _errs548){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
let missing46;
if((((data218.id === undefined) && (missing46 = "id")) || ((data218.stream === undefined) && (missing46 = "stream"))) || ((data218.chunks === undefined) && (missing46 = "chunks"))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params",schemaPath:"#/$defs/stream.end.params/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"}];
return false;
}
else {
const _errs550 = errors;
for(const key77 in data218){
if(!((((key77 === "id") || (key77 === "stream")) || (key77 === "chunks")) || (key77 === "error"))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params",schemaPath:"#/$defs/stream.end.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs550 === errors){
if(data218.id !== undefined){
let data219 = data218.id;
const _errs551 = errors;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/id",schemaPath:"#/$defs/stream.end.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs551){
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 > 9007199254740991 || isNaN(data219)){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/id",schemaPath:"#/$defs/stream.end.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data219 < 1 || isNaN(data219)){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/id",schemaPath:"#/$defs/stream.end.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid134 = _errs551 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data218.stream !== undefined){
let data220 = data218.stream;
const _errs553 = errors;
if(!((((data220 === "request") || (data220 === "response")) || (data220 === "stdout")) || (data220 === "stderr"))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/stream",schemaPath:"#/$defs/stream.end.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema71.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid134 = _errs553 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data218.chunks !== undefined){
let data221 = data218.chunks;
const _errs554 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/chunks",schemaPath:"#/$defs/stream.end.params/properties/chunks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs554){
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 9007199254740991 || isNaN(data221)){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/chunks",schemaPath:"#/$defs/stream.end.params/properties/chunks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data221 < 0 || isNaN(data221)){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/chunks",schemaPath:"#/$defs/stream.end.params/properties/chunks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid134 = _errs554 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data218.error !== undefined){
let data222 = data218.error;
const _errs556 = errors;
if(errors === _errs556){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
let missing47;
if(((data222.code === undefined) && (missing47 = "code")) || ((data222.message === undefined) && (missing47 = "message"))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/error",schemaPath:"#/$defs/stream.end.params/properties/error/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"}];
return false;
}
else {
const _errs558 = errors;
for(const key78 in data222){
if(!((key78 === "code") || (key78 === "message"))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/error",schemaPath:"#/$defs/stream.end.params/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs558 === errors){
if(data222.code !== undefined){
let data223 = data222.code;
const _errs559 = errors;
if(!(((((((((((data223 === "METHOD_NOT_FOUND") || (data223 === "INVALID_PARAMS")) || (data223 === "HOST_FAULT")) || (data223 === "SCOPE_REQUIRED")) || (data223 === "CAPABILITY_NOT_DECLARED")) || (data223 === "NOT_AVAILABLE")) || (data223 === "LIMIT_EXCEEDED")) || (data223 === "CANCELLED")) || (data223 === "VERSION_UNSUPPORTED")) || (data223 === "UPSTREAM_FAILED")) || (data223 === "BLOCKED"))){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/error/code",schemaPath:"#/$defs/stream.end.params/properties/error/properties/code/enum",keyword:"enum",params:{allowedValues: schema71.properties.error.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid135 = _errs559 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data222.message !== undefined){
let data224 = data222.message;
const _errs560 = errors;
if(errors === _errs560){
if(typeof data224 === "string"){
if(func2(data224) > 2000){
validate20.errors = [{instancePath:instancePath+"/stream.end/params/error/message",schemaPath:"#/$defs/stream.end.params/properties/error/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.end/params/error/message",schemaPath:"#/$defs/stream.end.params/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid135 = _errs560 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.end/params/error",schemaPath:"#/$defs/stream.end.params/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid134 = _errs556 === errors;
}
else {
var valid134 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.end/params",schemaPath:"#/$defs/stream.end.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.end",schemaPath:"#/properties/stream.end/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs544 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.credit"] !== undefined){
let data225 = data["stream.credit"];
const _errs562 = errors;
if(errors === _errs562){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
const _errs564 = errors;
for(const key79 in data225){
if(!(key79 === "params")){
validate20.errors = [{instancePath:instancePath+"/stream.credit",schemaPath:"#/properties/stream.credit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs564 === errors){
if(data225.params !== undefined){
let data226 = data225.params;
const _errs566 = errors;
if(errors === _errs566){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
let missing48;
if((((data226.id === undefined) && (missing48 = "id")) || ((data226.stream === undefined) && (missing48 = "stream"))) || ((data226.chunks === undefined) && (missing48 = "chunks"))){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params",schemaPath:"#/$defs/stream.credit.params/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"}];
return false;
}
else {
const _errs568 = errors;
for(const key80 in data226){
if(!(((key80 === "id") || (key80 === "stream")) || (key80 === "chunks"))){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params",schemaPath:"#/$defs/stream.credit.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs568 === errors){
if(data226.id !== undefined){
let data227 = data226.id;
const _errs569 = errors;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params/id",schemaPath:"#/$defs/stream.credit.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs569){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 > 9007199254740991 || isNaN(data227)){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params/id",schemaPath:"#/$defs/stream.credit.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data227 < 1 || isNaN(data227)){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params/id",schemaPath:"#/$defs/stream.credit.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid138 = _errs569 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data226.stream !== undefined){
let data228 = data226.stream;
const _errs571 = errors;
if(!((((data228 === "request") || (data228 === "response")) || (data228 === "stdout")) || (data228 === "stderr"))){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params/stream",schemaPath:"#/$defs/stream.credit.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema72.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid138 = _errs571 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data226.chunks !== undefined){
let data229 = data226.chunks;
const _errs572 = errors;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params/chunks",schemaPath:"#/$defs/stream.credit.params/properties/chunks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs572){
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 > 64 || isNaN(data229)){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params/chunks",schemaPath:"#/$defs/stream.credit.params/properties/chunks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"}];
return false;
}
else {
if(data229 < 1 || isNaN(data229)){
validate20.errors = [{instancePath:instancePath+"/stream.credit/params/chunks",schemaPath:"#/$defs/stream.credit.params/properties/chunks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid138 = _errs572 === errors;
}
else {
var valid138 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.credit/params",schemaPath:"#/$defs/stream.credit.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.credit",schemaPath:"#/properties/stream.credit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs562 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["stream.stop"] !== undefined){
let data230 = data["stream.stop"];
const _errs574 = errors;
if(errors === _errs574){
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
const _errs576 = errors;
for(const key81 in data230){
if(!(key81 === "params")){
validate20.errors = [{instancePath:instancePath+"/stream.stop",schemaPath:"#/properties/stream.stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs576 === errors){
if(data230.params !== undefined){
let data231 = data230.params;
const _errs578 = errors;
if(errors === _errs578){
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
let missing49;
if(((data231.id === undefined) && (missing49 = "id")) || ((data231.stream === undefined) && (missing49 = "stream"))){
validate20.errors = [{instancePath:instancePath+"/stream.stop/params",schemaPath:"#/$defs/stream.stop.params/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"}];
return false;
}
else {
const _errs580 = errors;
for(const key82 in data231){
if(!((key82 === "id") || (key82 === "stream"))){
validate20.errors = [{instancePath:instancePath+"/stream.stop/params",schemaPath:"#/$defs/stream.stop.params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs580 === errors){
if(data231.id !== undefined){
let data232 = data231.id;
const _errs581 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate20.errors = [{instancePath:instancePath+"/stream.stop/params/id",schemaPath:"#/$defs/stream.stop.params/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs581){
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 > 9007199254740991 || isNaN(data232)){
validate20.errors = [{instancePath:instancePath+"/stream.stop/params/id",schemaPath:"#/$defs/stream.stop.params/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data232 < 1 || isNaN(data232)){
validate20.errors = [{instancePath:instancePath+"/stream.stop/params/id",schemaPath:"#/$defs/stream.stop.params/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid141 = _errs581 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data231.stream !== undefined){
let data233 = data231.stream;
const _errs583 = errors;
if(!((((data233 === "request") || (data233 === "response")) || (data233 === "stdout")) || (data233 === "stderr"))){
validate20.errors = [{instancePath:instancePath+"/stream.stop/params/stream",schemaPath:"#/$defs/stream.stop.params/properties/stream/enum",keyword:"enum",params:{allowedValues: schema73.properties.stream.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid141 = _errs583 === errors;
}
else {
var valid141 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.stop/params",schemaPath:"#/$defs/stream.stop.params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stream.stop",schemaPath:"#/properties/stream.stop/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs574 === errors;
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
