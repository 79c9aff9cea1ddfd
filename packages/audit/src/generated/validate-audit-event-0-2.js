// Generated from schemas/0.2/audit-event.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version","event_type","occurred_at","plugin","command","trust_state","capabilities_used","permissions_used","provenance","result"],"properties":{"schema_version":{"type":"string","const":"0.2"},"event_type":{"type":"string","enum":["plugin.discovered","plugin.installed","plugin.trusted","plugin.invoked","plugin.permission_used","plugin.completed","plugin.failed","plugin.revoked","plugin.disabled","plugin.removed","plugin.updated","plugin.capability_used","plugin.violation","ledger.repaired","ledger.rollback_accepted","ledger.segment_started","ledger.replaced"]},"occurred_at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},"plugin":{"type":"object","required":["name","version","source_type"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string"},"source_type":{"type":"string","enum":["local_path","plugin_home","first_party"]}},"additionalProperties":false},"command":{"type":"object","required":["namespace","name","argv"],"properties":{"namespace":{"type":"string"},"name":{"type":"string"},"argv":{"type":"array","items":{"type":"string"}},"argv_summary":{"type":"object","required":["argc","byte_length","sha256"],"properties":{"argc":{"type":"integer","minimum":0},"byte_length":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false}},"additionalProperties":false},"trust_state":{"type":"string","enum":["discovered","installed","trusted","disabled","blocked","first_party"]},"capabilities_used":{"type":"array","items":{"type":"string"}},"permissions_used":{"type":"array","items":{"type":"string"}},"provenance":{"type":"object","patternProperties":{"^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9_][A-Za-z0-9_.:-]{0,127}$":{"type":"string"}},"additionalProperties":false},"result":{"type":"object","required":["status","message"],"properties":{"status":{"type":"string","enum":["success","blocked","failed","trust_subject_changed","name_collision_with_first_party","cancelled","timed_out","started"]},"message":{"type":"string"}},"additionalProperties":false}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:audit-event:0.2","title":"Audit event, version 0.2","additionalProperties":false,"if":{"type":"object","properties":{"event_type":{"type":"string","const":"plugin.invoked"}}},"else":{"type":"object","properties":{"result":{"type":"object","properties":{"status":{"type":"string","not":{"const":"started"}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9_][A-Za-z0-9_.:-]{0,127}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:audit-event:0.2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_type !== undefined){
let data0 = data.event_type;
if(typeof data0 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("plugin.invoked" !== data0){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result !== undefined){
let data1 = data.result;
const _errs8 = errors;
if(errors === _errs8){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.status !== undefined){
let data2 = data1.status;
if(typeof data2 !== "string"){
validate20.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/else/properties/result/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs12 = errors;
const _errs13 = errors;
if("started" !== data2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs13 === errors;
if(valid4){
validate20.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/else/properties/result/properties/status/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/result",schemaPath:"#/else/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.result = true;
props0.event_type = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate20.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.occurred_at === undefined) && (missing0 = "occurred_at"))) || ((data.plugin === undefined) && (missing0 = "plugin"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.trust_state === undefined) && (missing0 = "trust_state"))) || ((data.capabilities_used === undefined) && (missing0 = "capabilities_used"))) || ((data.permissions_used === undefined) && (missing0 = "permissions_used"))) || ((data.provenance === undefined) && (missing0 = "provenance"))) || ((data.result === undefined) && (missing0 = "result"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data.schema_version !== undefined){
let data3 = data.schema_version;
const _errs15 = errors;
if(typeof data3 !== "string"){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("0.2" !== data3){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "0.2"},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.event_type !== undefined){
let data4 = data.event_type;
const _errs17 = errors;
if(typeof data4 !== "string"){
validate20.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((data4 === "plugin.discovered") || (data4 === "plugin.installed")) || (data4 === "plugin.trusted")) || (data4 === "plugin.invoked")) || (data4 === "plugin.permission_used")) || (data4 === "plugin.completed")) || (data4 === "plugin.failed")) || (data4 === "plugin.revoked")) || (data4 === "plugin.disabled")) || (data4 === "plugin.removed")) || (data4 === "plugin.updated")) || (data4 === "plugin.capability_used")) || (data4 === "plugin.violation")) || (data4 === "ledger.repaired")) || (data4 === "ledger.rollback_accepted")) || (data4 === "ledger.segment_started")) || (data4 === "ledger.replaced"))){
validate20.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.occurred_at !== undefined){
let data5 = data.occurred_at;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate20.errors = [{instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.plugin !== undefined){
let data6 = data.plugin;
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.name === undefined) && (missing1 = "name")) || ((data6.version === undefined) && (missing1 = "version"))) || ((data6.source_type === undefined) && (missing1 = "source_type"))){
validate20.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data6){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "source_type"))){
validate20.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data6.name !== undefined){
let data7 = data6.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/name",schemaPath:"#/properties/plugin/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/name",schemaPath:"#/properties/plugin/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.version !== undefined){
const _errs26 = errors;
if(typeof data6.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/plugin/version",schemaPath:"#/properties/plugin/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.source_type !== undefined){
let data9 = data6.source_type;
const _errs28 = errors;
if(typeof data9 !== "string"){
validate20.errors = [{instancePath:instancePath+"/plugin/source_type",schemaPath:"#/properties/plugin/properties/source_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "local_path") || (data9 === "plugin_home")) || (data9 === "first_party"))){
validate20.errors = [{instancePath:instancePath+"/plugin/source_type",schemaPath:"#/properties/plugin/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.plugin.properties.source_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.command !== undefined){
let data10 = data.command;
const _errs30 = errors;
if(errors === _errs30){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.namespace === undefined) && (missing2 = "namespace")) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.argv === undefined) && (missing2 = "argv"))){
validate20.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key2 in data10){
if(!((((key2 === "namespace") || (key2 === "name")) || (key2 === "argv")) || (key2 === "argv_summary"))){
validate20.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data10.namespace !== undefined){
const _errs33 = errors;
if(typeof data10.namespace !== "string"){
validate20.errors = [{instancePath:instancePath+"/command/namespace",schemaPath:"#/properties/command/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.name !== undefined){
const _errs35 = errors;
if(typeof data10.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/command/name",schemaPath:"#/properties/command/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.argv !== undefined){
let data13 = data10.argv;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data13)){
var valid8 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs39 = errors;
if(typeof data13[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/command/argv/" + i0,schemaPath:"#/properties/command/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs39 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/command/argv",schemaPath:"#/properties/command/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.argv_summary !== undefined){
let data15 = data10.argv_summary;
const _errs41 = errors;
if(errors === _errs41){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((((data15.argc === undefined) && (missing3 = "argc")) || ((data15.byte_length === undefined) && (missing3 = "byte_length"))) || ((data15.sha256 === undefined) && (missing3 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary",schemaPath:"#/properties/command/properties/argv_summary/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data15){
if(!(((key3 === "argc") || (key3 === "byte_length")) || (key3 === "sha256"))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary",schemaPath:"#/properties/command/properties/argv_summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data15.argc !== undefined){
let data16 = data15.argc;
const _errs44 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/argc",schemaPath:"#/properties/command/properties/argv_summary/properties/argc/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/argc",schemaPath:"#/properties/command/properties/argv_summary/properties/argc/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.byte_length !== undefined){
let data17 = data15.byte_length;
const _errs46 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/byte_length",schemaPath:"#/properties/command/properties/argv_summary/properties/byte_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/byte_length",schemaPath:"#/properties/command/properties/argv_summary/properties/byte_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.sha256 !== undefined){
let data18 = data15.sha256;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/sha256",schemaPath:"#/properties/command/properties/argv_summary/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/sha256",schemaPath:"#/properties/command/properties/argv_summary/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs48 === errors;
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
validate20.errors = [{instancePath:instancePath+"/command/argv_summary",schemaPath:"#/properties/command/properties/argv_summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.trust_state !== undefined){
let data19 = data.trust_state;
const _errs50 = errors;
if(typeof data19 !== "string"){
validate20.errors = [{instancePath:instancePath+"/trust_state",schemaPath:"#/properties/trust_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data19 === "discovered") || (data19 === "installed")) || (data19 === "trusted")) || (data19 === "disabled")) || (data19 === "blocked")) || (data19 === "first_party"))){
validate20.errors = [{instancePath:instancePath+"/trust_state",schemaPath:"#/properties/trust_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.trust_state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.capabilities_used !== undefined){
let data20 = data.capabilities_used;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data20)){
var valid10 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs54 = errors;
if(typeof data20[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/capabilities_used/" + i1,schemaPath:"#/properties/capabilities_used/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs54 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/capabilities_used",schemaPath:"#/properties/capabilities_used/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.permissions_used !== undefined){
let data22 = data.permissions_used;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data22)){
var valid11 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
const _errs58 = errors;
if(typeof data22[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/permissions_used/" + i2,schemaPath:"#/properties/permissions_used/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs58 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/permissions_used",schemaPath:"#/properties/permissions_used/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.provenance !== undefined){
let data24 = data.provenance;
const _errs60 = errors;
if(errors === _errs60){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs62 = errors;
for(const key4 in data24){
if(!(pattern6.test(key4))){
validate20.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
var valid12 = true;
for(const key5 in data24){
if(pattern6.test(key5)){
const _errs63 = errors;
if(typeof data24[key5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/provenance/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/provenance/patternProperties/%5E(%3F!(%3F%3A__proto__%7Cconstructor%7Cprototype)%24)%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.%3A-%5D%7B0%2C127%7D%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs63 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.result !== undefined){
let data26 = data.result;
const _errs65 = errors;
if(errors === _errs65){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if(((data26.status === undefined) && (missing4 = "status")) || ((data26.message === undefined) && (missing4 = "message"))){
validate20.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key6 in data26){
if(!((key6 === "status") || (key6 === "message"))){
validate20.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data26.status !== undefined){
let data27 = data26.status;
const _errs68 = errors;
if(typeof data27 !== "string"){
validate20.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/properties/result/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data27 === "success") || (data27 === "blocked")) || (data27 === "failed")) || (data27 === "trust_subject_changed")) || (data27 === "name_collision_with_first_party")) || (data27 === "cancelled")) || (data27 === "timed_out")) || (data27 === "started"))){
validate20.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/properties/result/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.result.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs68 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data26.message !== undefined){
const _errs70 = errors;
if(typeof data26.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/result/message",schemaPath:"#/properties/result/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs65 === errors;
}
else {
var valid5 = true;
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
