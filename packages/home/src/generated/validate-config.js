// Generated from schemas/0.1/config.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version"],"properties":{"schema_version":{"type":"string","const":"0.1"},"policy":{"type":"object","properties":{"require_signature":{"type":"boolean","description":"Only commits or tags that a known signer signed are installed."},"sources":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2048},"maxItems":256,"description":"If given, only these sources are installed: an identity, or a prefix of one that ends in /*."},"minimum_commit_age":{"type":"string","pattern":"^[1-9][0-9]{0,3}[hd]$","description":"Hours or days: 72h, 3d."}},"additionalProperties":false,"description":"What may be installed. It can only narrow."},"trust":{"type":"object","properties":{"require_terminal":{"type":"boolean","description":"Scopes are granted on a terminal only, never by flags."}},"additionalProperties":false,"description":"How scopes are granted."},"sandbox":{"type":"object","properties":{"allow_unsandboxed":{"type":"boolean","description":"Run without isolation where it cannot be set up; recorded in every event."}},"additionalProperties":false,"description":"What happens where isolation cannot be set up."},"audit":{"type":"object","properties":{"pin":{"type":"string","pattern":"^[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}$","maxLength":512,"description":"Verifier key that the ledger must be signed with (C2SP signed note)."}},"additionalProperties":false,"description":"What the ledger must be."},"limits":{"type":"object","properties":{"memory_mib":{"type":"integer","minimum":1,"maximum":1048576,"description":"Resident memory of the whole process tree."},"processes":{"type":"integer","minimum":1,"maximum":65536,"description":"Processes and threads at one time."},"cpu_seconds":{"type":"integer","minimum":1,"maximum":86400,"description":"CPU time of the whole tree."},"wall_seconds":{"type":"integer","minimum":1,"maximum":86400,"description":"Wall time; the stricter of it and the command's own limit counts."},"output_mib":{"type":"integer","minimum":1,"maximum":1048576,"description":"Bytes on stdout and stderr together."},"captured_output_mib":{"type":"integer","minimum":1,"maximum":4096,"description":"The same where the output is captured."},"temporary_mib":{"type":"integer","minimum":1,"maximum":1048576,"description":"The private temporary directory."},"descriptors":{"type":"integer","minimum":1,"maximum":1048576,"description":"Open descriptors of one process."}},"additionalProperties":false,"description":"Limits of one invocation (ENF-06). What is not given keeps its default."},"git":{"type":"object","properties":{"allowed_signers":{"type":"string","pattern":"^(/|~/)[^\\u0000-\\u001f\\u007f]*$","maxLength":4096,"description":"SSH allowed signers file, see ssh-keygen(1)."}},"patternProperties":{"^([a-z0-9-]{1,63}\\.)*[a-z0-9-]{1,63}(:[1-9][0-9]{0,4})?$|^\\[[0-9a-f:.]{2,45}\\](:[1-9][0-9]{0,4})?$":{"type":"object","properties":{"token":{"anyOf":[{"type":"object","required":["env"],"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"}},"additionalProperties":false,"description":"An environment variable of the caller."},{"type":"object","required":["file"],"properties":{"file":{"type":"string","pattern":"^(/|~/)[^\\u0000-\\u001f\\u007f]*$","maxLength":4096,"description":"Absolute, or below the user's home directory (~/)."}},"additionalProperties":false,"description":"A file that holds nothing else."},{"type":"object","required":["command"],"properties":{"command":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^[^\\u0000]*$"},"minItems":1,"maxItems":64}},"additionalProperties":false,"description":"A program and its arguments; its standard output is the secret. No shell."}]},"user":{"type":"string","pattern":"^[A-Za-z0-9._@+-]{1,255}$","description":"User name sent with the token."},"allow_private":{"type":"boolean","description":"This host may resolve to a loopback, link-local or private address."},"ca_file":{"type":"string","pattern":"^(/|~/)[^\\u0000-\\u001f\\u007f]*$","maxLength":4096,"description":"PEM file with the certificate authority of this host."}},"additionalProperties":false,"description":"How to reach one git host."}},"additionalProperties":false,"description":"Signers, and one table for each host: [git.\"github.com\"]."},"scopes":{"type":"object","patternProperties":{"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$":{"type":"object","properties":{"api_url":{"type":"string","maxLength":2048,"description":"Base URL of the service for this user."},"addresses":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":64,"description":"Private addresses with port that this scope may reach: 10.1.2.3:443, [fd00::1]:443."},"credential":{"anyOf":[{"type":"object","required":["env"],"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"}},"additionalProperties":false,"description":"An environment variable of the caller."},{"type":"object","required":["file"],"properties":{"file":{"type":"string","pattern":"^(/|~/)[^\\u0000-\\u001f\\u007f]*$","maxLength":4096,"description":"Absolute, or below the user's home directory (~/)."}},"additionalProperties":false,"description":"A file that holds nothing else."},{"type":"object","required":["command"],"properties":{"command":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^[^\\u0000]*$"},"minItems":1,"maxItems":64}},"additionalProperties":false,"description":"A program and its arguments; its standard output is the secret. No shell."}]},"definition":{"type":"object","patternProperties":{"^.*$":{}},"description":"A scope of the user's own, in the form of the files in catalog/scopes."}},"additionalProperties":false,"description":"Settings of one scope."}},"additionalProperties":false,"description":"One table for each scope: [scopes.\"github:read\"]."},"plugins":{"type":"object","patternProperties":{"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$":{"type":"object","patternProperties":{"^.*$":{}}}},"additionalProperties":false,"description":"Configuration of one plugin (ENF-12). No secrets."}},"$id":"urn:ooo:schema:config:0.1","$schema":"https://json-schema.org/draft/2020-12/schema","title":"config.toml","description":"User policy, scope settings and limits of ooo.","additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[1-9][0-9]{0,3}[hd]$", "u");
const pattern5 = new RegExp("^[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}$", "u");
const pattern6 = new RegExp("^([a-z0-9-]{1,63}\\.)*[a-z0-9-]{1,63}(:[1-9][0-9]{0,4})?$|^\\[[0-9a-f:.]{2,45}\\](:[1-9][0-9]{0,4})?$", "u");
const pattern7 = new RegExp("^(/|~/)[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");
const pattern11 = new RegExp("^[^\\u0000]*$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9._@+-]{1,255}$", "u");
const pattern14 = new RegExp("^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$", "u");
const pattern19 = new RegExp("^.*$", "u");
const pattern20 = new RegExp("^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:config:0.1" */;
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
let missing0;
if((data.schema_version === undefined) && (missing0 = "schema_version")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema_version !== undefined){
let data0 = data.schema_version;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("0.1" !== data0){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "0.1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data1 = data.policy;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "require_signature") || (key1 === "sources")) || (key1 === "minimum_commit_age"))){
validate20.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.require_signature !== undefined){
const _errs7 = errors;
if(typeof data1.require_signature !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/policy/require_signature",schemaPath:"#/properties/policy/properties/require_signature/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.sources !== undefined){
let data3 = data1.sources;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 256){
validate20.errors = [{instancePath:instancePath+"/policy/sources",schemaPath:"#/properties/policy/properties/sources/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 2048){
validate20.errors = [{instancePath:instancePath+"/policy/sources/" + i0,schemaPath:"#/properties/policy/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/policy/sources/" + i0,schemaPath:"#/properties/policy/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policy/sources/" + i0,schemaPath:"#/properties/policy/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policy/sources",schemaPath:"#/properties/policy/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.minimum_commit_age !== undefined){
let data5 = data1.minimum_commit_age;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate20.errors = [{instancePath:instancePath+"/policy/minimum_commit_age",schemaPath:"#/properties/policy/properties/minimum_commit_age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hd]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hd]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policy/minimum_commit_age",schemaPath:"#/properties/policy/properties/minimum_commit_age/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trust !== undefined){
let data6 = data.trust;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs17 = errors;
for(const key2 in data6){
if(!(key2 === "require_terminal")){
validate20.errors = [{instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.require_terminal !== undefined){
if(typeof data6.require_terminal !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/trust/require_terminal",schemaPath:"#/properties/trust/properties/require_terminal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sandbox !== undefined){
let data8 = data.sandbox;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs22 = errors;
for(const key3 in data8){
if(!(key3 === "allow_unsandboxed")){
validate20.errors = [{instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.allow_unsandboxed !== undefined){
if(typeof data8.allow_unsandboxed !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/sandbox/allow_unsandboxed",schemaPath:"#/properties/sandbox/properties/allow_unsandboxed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audit !== undefined){
let data10 = data.audit;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs27 = errors;
for(const key4 in data10){
if(!(key4 === "pin")){
validate20.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data10.pin !== undefined){
let data11 = data10.pin;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(func2(data11) > 512){
validate20.errors = [{instancePath:instancePath+"/audit/pin",schemaPath:"#/properties/audit/properties/pin/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern5.test(data11)){
validate20.errors = [{instancePath:instancePath+"/audit/pin",schemaPath:"#/properties/audit/properties/pin/pattern",keyword:"pattern",params:{pattern: "^[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}$"},message:"must match pattern \""+"^[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/audit/pin",schemaPath:"#/properties/audit/properties/pin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data12 = data.limits;
const _errs30 = errors;
if(errors === _errs30){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs32 = errors;
for(const key5 in data12){
if(!((((((((key5 === "memory_mib") || (key5 === "processes")) || (key5 === "cpu_seconds")) || (key5 === "wall_seconds")) || (key5 === "output_mib")) || (key5 === "captured_output_mib")) || (key5 === "temporary_mib")) || (key5 === "descriptors"))){
validate20.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data12.memory_mib !== undefined){
let data13 = data12.memory_mib;
const _errs33 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/limits/memory_mib",schemaPath:"#/properties/limits/properties/memory_mib/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1048576 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/limits/memory_mib",schemaPath:"#/properties/limits/properties/memory_mib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/limits/memory_mib",schemaPath:"#/properties/limits/properties/memory_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.processes !== undefined){
let data14 = data12.processes;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65536 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.cpu_seconds !== undefined){
let data15 = data12.cpu_seconds;
const _errs37 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate20.errors = [{instancePath:instancePath+"/limits/cpu_seconds",schemaPath:"#/properties/limits/properties/cpu_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 86400 || isNaN(data15)){
validate20.errors = [{instancePath:instancePath+"/limits/cpu_seconds",schemaPath:"#/properties/limits/properties/cpu_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate20.errors = [{instancePath:instancePath+"/limits/cpu_seconds",schemaPath:"#/properties/limits/properties/cpu_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.wall_seconds !== undefined){
let data16 = data12.wall_seconds;
const _errs39 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate20.errors = [{instancePath:instancePath+"/limits/wall_seconds",schemaPath:"#/properties/limits/properties/wall_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 86400 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/limits/wall_seconds",schemaPath:"#/properties/limits/properties/wall_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/limits/wall_seconds",schemaPath:"#/properties/limits/properties/wall_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.output_mib !== undefined){
let data17 = data12.output_mib;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/limits/output_mib",schemaPath:"#/properties/limits/properties/output_mib/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1048576 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/limits/output_mib",schemaPath:"#/properties/limits/properties/output_mib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/limits/output_mib",schemaPath:"#/properties/limits/properties/output_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.captured_output_mib !== undefined){
let data18 = data12.captured_output_mib;
const _errs43 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/limits/captured_output_mib",schemaPath:"#/properties/limits/properties/captured_output_mib/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 4096 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/limits/captured_output_mib",schemaPath:"#/properties/limits/properties/captured_output_mib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/limits/captured_output_mib",schemaPath:"#/properties/limits/properties/captured_output_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.temporary_mib !== undefined){
let data19 = data12.temporary_mib;
const _errs45 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/limits/temporary_mib",schemaPath:"#/properties/limits/properties/temporary_mib/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1048576 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/limits/temporary_mib",schemaPath:"#/properties/limits/properties/temporary_mib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/limits/temporary_mib",schemaPath:"#/properties/limits/properties/temporary_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.descriptors !== undefined){
let data20 = data12.descriptors;
const _errs47 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/limits/descriptors",schemaPath:"#/properties/limits/properties/descriptors/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1048576 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/limits/descriptors",schemaPath:"#/properties/limits/properties/descriptors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/limits/descriptors",schemaPath:"#/properties/limits/properties/descriptors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs47 === errors;
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
validate20.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.git !== undefined){
let data21 = data.git;
const _errs49 = errors;
if(errors === _errs49){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs51 = errors;
for(const key6 in data21){
if(!((key6 === "allowed_signers") || (pattern6.test(key6)))){
validate20.errors = [{instancePath:instancePath+"/git",schemaPath:"#/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data21.allowed_signers !== undefined){
let data22 = data21.allowed_signers;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data22 === "string"){
if(func2(data22) > 4096){
validate20.errors = [{instancePath:instancePath+"/git/allowed_signers",schemaPath:"#/properties/git/properties/allowed_signers/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern7.test(data22)){
validate20.errors = [{instancePath:instancePath+"/git/allowed_signers",schemaPath:"#/properties/git/properties/allowed_signers/pattern",keyword:"pattern",params:{pattern: "^(/|~/)[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^(/|~/)[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/git/allowed_signers",schemaPath:"#/properties/git/properties/allowed_signers/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs52 === errors;
}
else {
var valid7 = true;
}
if(valid7){
var valid8 = true;
for(const key7 in data21){
if(pattern6.test(key7)){
let data23 = data21[key7];
const _errs54 = errors;
if(errors === _errs54){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
const _errs56 = errors;
for(const key8 in data23){
if(!((((key8 === "token") || (key8 === "user")) || (key8 === "allow_private")) || (key8 === "ca_file"))){
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data23.token !== undefined){
let data24 = data23.token;
const _errs57 = errors;
const _errs58 = errors;
let valid10 = false;
const _errs59 = errors;
if(errors === _errs59){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing1;
if((data24.env === undefined) && (missing1 = "env")){
const err0 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs61 = errors;
for(const key9 in data24){
if(!(key9 === "env")){
const err1 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs61 === errors){
if(data24.env !== undefined){
let data25 = data24.env;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data25 === "string"){
if(!pattern9.test(data25)){
const err2 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/env",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,127}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/env",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/0/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs59 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs64 = errors;
if(errors === _errs64){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if((data24.file === undefined) && (missing2 = "file")){
const err5 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs66 = errors;
for(const key10 in data24){
if(!(key10 === "file")){
const err6 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs66 === errors){
if(data24.file !== undefined){
let data26 = data24.file;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data26 === "string"){
if(func2(data26) > 4096){
const err7 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/file",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/1/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern7.test(data26)){
const err8 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/file",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(/|~/)[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^(/|~/)[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/file",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs69 = errors;
if(errors === _errs69){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if((data24.command === undefined) && (missing3 = "command")){
const err11 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs71 = errors;
for(const key11 in data24){
if(!(key11 === "command")){
const err12 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs71 === errors){
if(data24.command !== undefined){
let data27 = data24.command;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data27)){
if(data27.length > 64){
const err13 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/command",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data27.length < 1){
const err14 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/command",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
var valid14 = true;
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
const _errs74 = errors;
if(errors === _errs74){
if(typeof data28 === "string"){
if(func2(data28) > 4096){
const err15 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/command/" + i1,schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(func2(data28) < 1){
const err16 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/command/" + i1,schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(!pattern11.test(data28)){
const err17 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/command/" + i1,schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/properties/command/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/command/" + i1,schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid14 = _errs74 === errors;
if(!valid14){
break;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token/command",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs69 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid10){
const err21 = {instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/token",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/token/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs57 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.user !== undefined){
let data29 = data23.user;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data29 === "string"){
if(!pattern12.test(data29)){
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._@+-]{1,255}$"},message:"must match pattern \""+"^[A-Za-z0-9._@+-]{1,255}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs76 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.allow_private !== undefined){
const _errs78 = errors;
if(typeof data23.allow_private !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_private",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/allow_private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data23.ca_file !== undefined){
let data31 = data23.ca_file;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data31 === "string"){
if(func2(data31) > 4096){
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/ca_file",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/ca_file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern7.test(data31)){
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/ca_file",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/ca_file/pattern",keyword:"pattern",params:{pattern: "^(/|~/)[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^(/|~/)[^\\u0000-\\u001f\\u007f]*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/ca_file",schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/properties/ca_file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs80 === errors;
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
validate20.errors = [{instancePath:instancePath+"/git/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/git/patternProperties/%5E(%5Ba-z0-9-%5D%7B1%2C63%7D%5C.)*%5Ba-z0-9-%5D%7B1%2C63%7D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24%7C%5E%5C%5B%5B0-9a-f%3A.%5D%7B2%2C45%7D%5C%5D(%3A%5B1-9%5D%5B0-9%5D%7B0%2C4%7D)%3F%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs54 === errors;
if(!valid8){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data32 = data.scopes;
const _errs82 = errors;
if(errors === _errs82){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
const _errs84 = errors;
for(const key12 in data32){
if(!(pattern14.test(key12))){
validate20.errors = [{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs84 === errors){
var valid15 = true;
for(const key13 in data32){
if(pattern14.test(key13)){
let data33 = data32[key13];
const _errs85 = errors;
if(errors === _errs85){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
const _errs87 = errors;
for(const key14 in data33){
if(!((((key14 === "api_url") || (key14 === "addresses")) || (key14 === "credential")) || (key14 === "definition"))){
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data33.api_url !== undefined){
let data34 = data33.api_url;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data34 === "string"){
if(func2(data34) > 2048){
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/api_url",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/api_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/api_url",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/api_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs88 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.addresses !== undefined){
let data35 = data33.addresses;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data35)){
if(data35.length > 64){
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid17 = true;
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
const _errs92 = errors;
if(errors === _errs92){
if(typeof data36 === "string"){
if(func2(data36) > 64){
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses/" + i2,schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/addresses/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses/" + i2,schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/addresses/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs92 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs90 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.credential !== undefined){
let data37 = data33.credential;
const _errs94 = errors;
const _errs95 = errors;
let valid18 = false;
const _errs96 = errors;
if(errors === _errs96){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing4;
if((data37.env === undefined) && (missing4 = "env")){
const err22 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs98 = errors;
for(const key15 in data37){
if(!(key15 === "env")){
const err23 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs98 === errors){
if(data37.env !== undefined){
let data38 = data37.env;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data38 === "string"){
if(!pattern9.test(data38)){
const err24 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/env",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,127}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/env",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/0/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid1 = _errs96 === errors;
valid18 = valid18 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs101 = errors;
if(errors === _errs101){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing5;
if((data37.file === undefined) && (missing5 = "file")){
const err27 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
const _errs103 = errors;
for(const key16 in data37){
if(!(key16 === "file")){
const err28 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
}
if(_errs103 === errors){
if(data37.file !== undefined){
let data39 = data37.file;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data39 === "string"){
if(func2(data39) > 4096){
const err29 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/file",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/1/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(!pattern7.test(data39)){
const err30 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/file",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(/|~/)[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^(/|~/)[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/file",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid1 = _errs101 === errors;
valid18 = valid18 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
const _errs106 = errors;
if(errors === _errs106){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if((data37.command === undefined) && (missing6 = "command")){
const err33 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
const _errs108 = errors;
for(const key17 in data37){
if(!(key17 === "command")){
const err34 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
}
if(_errs108 === errors){
if(data37.command !== undefined){
let data40 = data37.command;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data40)){
if(data40.length > 64){
const err35 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/command",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data40.length < 1){
const err36 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/command",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
var valid22 = true;
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
const _errs111 = errors;
if(errors === _errs111){
if(typeof data41 === "string"){
if(func2(data41) > 4096){
const err37 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/command/" + i3,schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(func2(data41) < 1){
const err38 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/command/" + i3,schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(!pattern11.test(data41)){
const err39 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/command/" + i3,schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/properties/command/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/command/" + i3,schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var valid22 = _errs111 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential/command",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid1 = _errs106 === errors;
valid18 = valid18 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid18){
const err43 = {instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/credential/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs94 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.definition !== undefined){
let data42 = data33.definition;
const _errs113 = errors;
if(errors === _errs113){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
var props2 = {};
for(const key18 in data42){
if(pattern19.test(key18)){
props2[key18] = true;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/definition",schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/properties/definition/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs113 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*(%3A%5Ba-z%5D%5Ba-z0-9_-%5D*)%7B0%2C3%7D%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs85 === errors;
if(!valid15){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
let data43 = data.plugins;
const _errs115 = errors;
if(errors === _errs115){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs117 = errors;
for(const key19 in data43){
if(!(pattern20.test(key19))){
validate20.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
var valid24 = true;
for(const key20 in data43){
if(pattern20.test(key20)){
let data44 = data43[key20];
const _errs118 = errors;
if(errors === _errs118){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
var props3 = {};
for(const key21 in data44){
if(pattern19.test(key21)){
props3[key21] = true;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugins/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plugins/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9-%5D%7B1%2C62%7D%5Ba-z0-9%5D%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs118 === errors;
if(!valid24){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs115 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
