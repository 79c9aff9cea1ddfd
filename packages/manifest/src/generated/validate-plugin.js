// Generated from schemas/0.1/plugin.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version","name","version","source","commands","capabilities","permissions","entrypoint"],"properties":{"schema_version":{"type":"string","const":"0.1"},"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$","maxLength":64},"description":{"type":"string","default":""},"source":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["local_path","plugin_home","first_party"]},"path":{"type":"string","minLength":1,"maxLength":1024,"description":"Relative, `/`-separated; no `..` segment, no backslash, no drive prefix, no NUL."},"repository":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false,"if":{"properties":{"type":{"enum":["local_path","plugin_home"]}},"required":["type"]},"then":{"properties":{"path":{"type":"string"}},"required":["path"]}},"commands":{"type":"array","items":{"type":"object","required":["namespace","name","summary","usage","risk"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$"},"summary":{"type":"string","minLength":1},"usage":{"type":"string","minLength":1},"risk":{"type":"string","enum":["read_only","write","destructive"]},"requires_confirmation":{"type":"boolean","default":false},"arguments":{"type":"array","items":{"type":"object","required":["name","type","required"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_-]*$","maxLength":64},"type":{"type":"string","enum":["string","boolean","integer","path","url"]},"required":{"type":"boolean"},"description":{"type":"string","default":""}},"additionalProperties":false},"maxItems":64,"default":[]},"permissions":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$","maxLength":128},"maxItems":128},"timeout_seconds":{"type":"integer","minimum":1,"maximum":86400},"result_states":{"type":"array","items":{"type":"string","enum":["completed","blocked","failed","cancelled"]},"minItems":1,"maxItems":4},"upstream":{"type":"object"},"artifacts":{"type":"object"},"handoff":{"type":"object"},"redaction":{"type":"object"}},"additionalProperties":false,"patternProperties":{"^x-[a-z0-9]+(-[a-z0-9]+)*$":{"type":"object"}}},"minItems":1,"maxItems":256},"capabilities":{"type":"array","items":{"type":"object","required":["name","access"],"properties":{"name":{"type":"string","enum":["seed","ledger","state","provenance","runtime","mcp","handoff","progress"]},"access":{"type":"string","enum":["read","write","execute","attach","call"]},"reason":{"type":"string"}},"additionalProperties":false},"maxItems":40},"permissions":{"type":"array","items":{"type":"object","required":["scope","risk","required"],"properties":{"scope":{"type":"string","pattern":"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$","maxLength":128},"risk":{"type":"string","enum":["read_only","write","destructive"]},"required":{"type":"boolean"},"reason":{"type":"string"}},"additionalProperties":false},"maxItems":128},"entrypoint":{"type":"object","required":["type","command"],"properties":{"type":{"type":"string","enum":["command"]},"command":{"type":"string","pattern":"\\S","maxLength":4096}},"additionalProperties":false},"audit":{"type":"object","required":["events"],"properties":{"events":{"type":"array","items":{"type":"string","enum":["plugin.discovered","plugin.installed","plugin.trusted","plugin.invoked","plugin.permission_used","plugin.completed","plugin.failed"]},"minItems":1,"maxItems":7}},"additionalProperties":false}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:plugin:0.1","title":"Plugin manifest (ouroboros.plugin.json)","additionalProperties":false,"patternProperties":{"^x-[a-z0-9]+(-[a-z0-9]+)*$":{"type":"object"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^x-[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$", "u");
const pattern6 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern9 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$", "u");
const pattern10 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
const pattern11 = new RegExp("^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$", "u");
const pattern14 = new RegExp("\\S", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:plugin:0.1" */;
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
if(((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.commands === undefined) && (missing0 = "commands"))) || ((data.capabilities === undefined) && (missing0 = "capabilities"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.entrypoint === undefined) && (missing0 = "entrypoint"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))){
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
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 64){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data2)){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs8 = errors;
if(typeof data.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data4 = data.source;
const _errs10 = errors;
const _errs12 = errors;
let valid1 = true;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.type === undefined) && (missing1 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data4.type !== undefined){
let data5 = data4.type;
if(!((data5 === "local_path") || (data5 === "plugin_home"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.path === undefined) && (missing2 = "path")){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/then/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.path !== undefined){
if(typeof data4.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/then/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
var _valid0 = _errs15 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.path = true;
props0.type = true;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
}
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.type === undefined) && (missing3 = "type")){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data4){
if(!(((key1 === "type") || (key1 === "path")) || (key1 === "repository"))){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data4.type !== undefined){
let data7 = data4.type;
const _errs19 = errors;
if(typeof data7 !== "string"){
validate20.errors = [{instancePath:instancePath+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "local_path") || (data7 === "plugin_home")) || (data7 === "first_party"))){
validate20.errors = [{instancePath:instancePath+"/source/type",schemaPath:"#/properties/source/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.source.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.path !== undefined){
let data8 = data4.path;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func2(data8) > 1024){
validate20.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data8) < 1){
validate20.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.repository !== undefined){
let data9 = data4.repository;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(func2(data9) > 1024){
validate20.errors = [{instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate20.errors = [{instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs23 === errors;
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
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commands !== undefined){
let data10 = data.commands;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data10)){
if(data10.length > 256){
validate20.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
if(data10.length < 1){
validate20.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if((((((data11.namespace === undefined) && (missing4 = "namespace")) || ((data11.name === undefined) && (missing4 = "name"))) || ((data11.summary === undefined) && (missing4 = "summary"))) || ((data11.usage === undefined) && (missing4 = "usage"))) || ((data11.risk === undefined) && (missing4 = "risk"))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data11){
if(!((func1.call(schema31.properties.commands.items.properties, key2)) || (pattern4.test(key2)))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data11.namespace !== undefined){
let data12 = data11.namespace;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/namespace",schemaPath:"#/properties/commands/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/namespace",schemaPath:"#/properties/commands/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.name !== undefined){
let data13 = data11.name;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/name",schemaPath:"#/properties/commands/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/name",schemaPath:"#/properties/commands/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.summary !== undefined){
let data14 = data11.summary;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data14 === "string"){
if(func2(data14) < 1){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/summary",schemaPath:"#/properties/commands/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/summary",schemaPath:"#/properties/commands/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.usage !== undefined){
let data15 = data11.usage;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data15 === "string"){
if(func2(data15) < 1){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/usage",schemaPath:"#/properties/commands/items/properties/usage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/usage",schemaPath:"#/properties/commands/items/properties/usage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.risk !== undefined){
let data16 = data11.risk;
const _errs38 = errors;
if(typeof data16 !== "string"){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/risk",schemaPath:"#/properties/commands/items/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data16 === "read_only") || (data16 === "write")) || (data16 === "destructive"))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/risk",schemaPath:"#/properties/commands/items/properties/risk/enum",keyword:"enum",params:{allowedValues: schema31.properties.commands.items.properties.risk.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.requires_confirmation !== undefined){
const _errs40 = errors;
if(typeof data11.requires_confirmation !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/requires_confirmation",schemaPath:"#/properties/commands/items/properties/requires_confirmation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.arguments !== undefined){
let data18 = data11.arguments;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data18)){
if(data18.length > 64){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid7 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs44 = errors;
if(errors === _errs44){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if((((data19.name === undefined) && (missing5 = "name")) || ((data19.type === undefined) && (missing5 = "type"))) || ((data19.required === undefined) && (missing5 = "required"))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1,schemaPath:"#/properties/commands/items/properties/arguments/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key3 in data19){
if(!((((key3 === "name") || (key3 === "type")) || (key3 === "required")) || (key3 === "description"))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1,schemaPath:"#/properties/commands/items/properties/arguments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data19.name !== undefined){
let data20 = data19.name;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data20 === "string"){
if(func2(data20) > 64){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1+"/name",schemaPath:"#/properties/commands/items/properties/arguments/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern10.test(data20)){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1+"/name",schemaPath:"#/properties/commands/items/properties/arguments/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1+"/name",schemaPath:"#/properties/commands/items/properties/arguments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.type !== undefined){
let data21 = data19.type;
const _errs49 = errors;
if(typeof data21 !== "string"){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1+"/type",schemaPath:"#/properties/commands/items/properties/arguments/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data21 === "string") || (data21 === "boolean")) || (data21 === "integer")) || (data21 === "path")) || (data21 === "url"))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1+"/type",schemaPath:"#/properties/commands/items/properties/arguments/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.commands.items.properties.arguments.items.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.required !== undefined){
const _errs51 = errors;
if(typeof data19.required !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1+"/required",schemaPath:"#/properties/commands/items/properties/arguments/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.description !== undefined){
const _errs53 = errors;
if(typeof data19.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1+"/description",schemaPath:"#/properties/commands/items/properties/arguments/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments/" + i1,schemaPath:"#/properties/commands/items/properties/arguments/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs44 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/arguments",schemaPath:"#/properties/commands/items/properties/arguments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.permissions !== undefined){
let data24 = data11.permissions;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data24)){
if(data24.length > 128){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/permissions",schemaPath:"#/properties/commands/items/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid9 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
const _errs57 = errors;
if(errors === _errs57){
if(typeof data25 === "string"){
if(func2(data25) > 128){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/permissions/" + i2,schemaPath:"#/properties/commands/items/properties/permissions/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern11.test(data25)){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/permissions/" + i2,schemaPath:"#/properties/commands/items/properties/permissions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/permissions/" + i2,schemaPath:"#/properties/commands/items/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs57 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/permissions",schemaPath:"#/properties/commands/items/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.timeout_seconds !== undefined){
let data26 = data11.timeout_seconds;
const _errs59 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/timeout_seconds",schemaPath:"#/properties/commands/items/properties/timeout_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 86400 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/timeout_seconds",schemaPath:"#/properties/commands/items/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data26 < 1 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/timeout_seconds",schemaPath:"#/properties/commands/items/properties/timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.result_states !== undefined){
let data27 = data11.result_states;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data27)){
if(data27.length > 4){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/result_states",schemaPath:"#/properties/commands/items/properties/result_states/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
if(data27.length < 1){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/result_states",schemaPath:"#/properties/commands/items/properties/result_states/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid10 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
const _errs63 = errors;
if(typeof data28 !== "string"){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/result_states/" + i3,schemaPath:"#/properties/commands/items/properties/result_states/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data28 === "completed") || (data28 === "blocked")) || (data28 === "failed")) || (data28 === "cancelled"))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/result_states/" + i3,schemaPath:"#/properties/commands/items/properties/result_states/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.commands.items.properties.result_states.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/result_states",schemaPath:"#/properties/commands/items/properties/result_states/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs61 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.upstream !== undefined){
let data29 = data11.upstream;
const _errs65 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/upstream",schemaPath:"#/properties/commands/items/properties/upstream/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs65 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.artifacts !== undefined){
let data30 = data11.artifacts;
const _errs67 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/artifacts",schemaPath:"#/properties/commands/items/properties/artifacts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs67 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.handoff !== undefined){
let data31 = data11.handoff;
const _errs69 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/handoff",schemaPath:"#/properties/commands/items/properties/handoff/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs69 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.redaction !== undefined){
let data32 = data11.redaction;
const _errs71 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/redaction",schemaPath:"#/properties/commands/items/properties/redaction/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs71 === errors;
}
else {
var valid6 = true;
}
if(valid6){
var valid11 = true;
for(const key4 in data11){
if(pattern4.test(key4)){
let data33 = data11[key4];
const _errs73 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
validate20.errors = [{instancePath:instancePath+"/commands/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/items/patternProperties/%5Ex-%5Ba-z0-9%5D%2B(-%5Ba-z0-9%5D%2B)*%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid11 = _errs73 === errors;
if(!valid11){
break;
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
validate20.errors = [{instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities !== undefined){
let data34 = data.capabilities;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data34)){
if(data34.length > 40){
validate20.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"}];
return false;
}
else {
var valid12 = true;
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
const _errs77 = errors;
if(errors === _errs77){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing6;
if(((data35.name === undefined) && (missing6 = "name")) || ((data35.access === undefined) && (missing6 = "access"))){
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4,schemaPath:"#/properties/capabilities/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key5 in data35){
if(!(((key5 === "name") || (key5 === "access")) || (key5 === "reason"))){
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4,schemaPath:"#/properties/capabilities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data35.name !== undefined){
let data36 = data35.name;
const _errs80 = errors;
if(typeof data36 !== "string"){
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4+"/name",schemaPath:"#/properties/capabilities/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data36 === "seed") || (data36 === "ledger")) || (data36 === "state")) || (data36 === "provenance")) || (data36 === "runtime")) || (data36 === "mcp")) || (data36 === "handoff")) || (data36 === "progress"))){
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4+"/name",schemaPath:"#/properties/capabilities/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.capabilities.items.properties.name.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data35.access !== undefined){
let data37 = data35.access;
const _errs82 = errors;
if(typeof data37 !== "string"){
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4+"/access",schemaPath:"#/properties/capabilities/items/properties/access/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data37 === "read") || (data37 === "write")) || (data37 === "execute")) || (data37 === "attach")) || (data37 === "call"))){
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4+"/access",schemaPath:"#/properties/capabilities/items/properties/access/enum",keyword:"enum",params:{allowedValues: schema31.properties.capabilities.items.properties.access.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data35.reason !== undefined){
const _errs84 = errors;
if(typeof data35.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4+"/reason",schemaPath:"#/properties/capabilities/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs84 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/capabilities/" + i4,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs77 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data39 = data.permissions;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data39)){
if(data39.length > 128){
validate20.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid14 = true;
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
const _errs88 = errors;
if(errors === _errs88){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing7;
if((((data40.scope === undefined) && (missing7 = "scope")) || ((data40.risk === undefined) && (missing7 = "risk"))) || ((data40.required === undefined) && (missing7 = "required"))){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5,schemaPath:"#/properties/permissions/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key6 in data40){
if(!((((key6 === "scope") || (key6 === "risk")) || (key6 === "required")) || (key6 === "reason"))){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5,schemaPath:"#/properties/permissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data40.scope !== undefined){
let data41 = data40.scope;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data41 === "string"){
if(func2(data41) > 128){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5+"/scope",schemaPath:"#/properties/permissions/items/properties/scope/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern11.test(data41)){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5+"/scope",schemaPath:"#/properties/permissions/items/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5+"/scope",schemaPath:"#/properties/permissions/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data40.risk !== undefined){
let data42 = data40.risk;
const _errs93 = errors;
if(typeof data42 !== "string"){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5+"/risk",schemaPath:"#/properties/permissions/items/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data42 === "read_only") || (data42 === "write")) || (data42 === "destructive"))){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5+"/risk",schemaPath:"#/properties/permissions/items/properties/risk/enum",keyword:"enum",params:{allowedValues: schema31.properties.permissions.items.properties.risk.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data40.required !== undefined){
const _errs95 = errors;
if(typeof data40.required !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5+"/required",schemaPath:"#/properties/permissions/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data40.reason !== undefined){
const _errs97 = errors;
if(typeof data40.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5+"/reason",schemaPath:"#/properties/permissions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/permissions/" + i5,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs88 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entrypoint !== undefined){
let data45 = data.entrypoint;
const _errs99 = errors;
if(errors === _errs99){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing8;
if(((data45.type === undefined) && (missing8 = "type")) || ((data45.command === undefined) && (missing8 = "command"))){
validate20.errors = [{instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data45){
if(!((key7 === "type") || (key7 === "command"))){
validate20.errors = [{instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data45.type !== undefined){
let data46 = data45.type;
const _errs102 = errors;
if(typeof data46 !== "string"){
validate20.errors = [{instancePath:instancePath+"/entrypoint/type",schemaPath:"#/properties/entrypoint/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data46 === "command")){
validate20.errors = [{instancePath:instancePath+"/entrypoint/type",schemaPath:"#/properties/entrypoint/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.entrypoint.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs102 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.command !== undefined){
let data47 = data45.command;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data47 === "string"){
if(func2(data47) > 4096){
validate20.errors = [{instancePath:instancePath+"/entrypoint/command",schemaPath:"#/properties/entrypoint/properties/command/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern14.test(data47)){
validate20.errors = [{instancePath:instancePath+"/entrypoint/command",schemaPath:"#/properties/entrypoint/properties/command/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entrypoint/command",schemaPath:"#/properties/entrypoint/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs104 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audit !== undefined){
let data48 = data.audit;
const _errs106 = errors;
if(errors === _errs106){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing9;
if((data48.events === undefined) && (missing9 = "events")){
validate20.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs108 = errors;
for(const key8 in data48){
if(!(key8 === "events")){
validate20.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data48.events !== undefined){
let data49 = data48.events;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data49)){
if(data49.length > 7){
validate20.errors = [{instancePath:instancePath+"/audit/events",schemaPath:"#/properties/audit/properties/events/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"}];
return false;
}
else {
if(data49.length < 1){
validate20.errors = [{instancePath:instancePath+"/audit/events",schemaPath:"#/properties/audit/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid18 = true;
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
const _errs111 = errors;
if(typeof data50 !== "string"){
validate20.errors = [{instancePath:instancePath+"/audit/events/" + i6,schemaPath:"#/properties/audit/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data50 === "plugin.discovered") || (data50 === "plugin.installed")) || (data50 === "plugin.trusted")) || (data50 === "plugin.invoked")) || (data50 === "plugin.permission_used")) || (data50 === "plugin.completed")) || (data50 === "plugin.failed"))){
validate20.errors = [{instancePath:instancePath+"/audit/events/" + i6,schemaPath:"#/properties/audit/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.audit.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs111 === errors;
if(!valid18){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/audit/events",schemaPath:"#/properties/audit/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
var valid19 = true;
for(const key9 in data){
if(pattern4.test(key9)){
let data51 = data[key9];
const _errs113 = errors;
if(!(data51 && typeof data51 == "object" && !Array.isArray(data51))){
validate20.errors = [{instancePath:instancePath+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ex-%5Ba-z0-9%5D%2B(-%5Ba-z0-9%5D%2B)*%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid19 = _errs113 === errors;
if(!valid19){
break;
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
