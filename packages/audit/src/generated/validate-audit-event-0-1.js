// Generated from schemas/0.1/audit-event.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version","event_type","occurred_at","plugin","command","trust_state","capabilities_used","permissions_used","provenance","result"],"properties":{"schema_version":{"type":"string","const":"0.1"},"event_type":{"type":"string","enum":["plugin.discovered","plugin.installed","plugin.trusted","plugin.invoked","plugin.permission_used","plugin.completed","plugin.failed"]},"occurred_at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|\\+00:00)$"},"plugin":{"type":"object","required":["name","version","source_type"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string"},"source_type":{"type":"string","enum":["local_path","plugin_home","first_party"]}},"additionalProperties":false},"command":{"type":"object","required":["namespace","name","argv"],"properties":{"namespace":{"type":"string"},"name":{"type":"string"},"argv":{"type":"array","items":{"type":"string"}},"argv_summary":{"type":"object","required":["argc","byte_length","sha256"],"properties":{"argc":{"type":"integer","minimum":0},"byte_length":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false}},"additionalProperties":false},"trust_state":{"type":"string","enum":["discovered","installed","trusted","disabled","blocked","first_party"]},"capabilities_used":{"type":"array","items":{"type":"string"}},"permissions_used":{"type":"array","items":{"type":"string"}},"provenance":{"type":"object","additionalProperties":{"type":"string"}},"result":{"type":"object","required":["status","message"],"properties":{"status":{"type":"string","enum":["success","blocked","failed","trust_subject_changed","name_collision_with_first_party","cancelled","timed_out"]},"message":{"type":"string"}},"additionalProperties":false}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:audit-event:0.1","title":"Audit event, version 0.1","additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|\\+00:00)$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:audit-event:0.1" */;
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
if(((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.event_type === undefined) && (missing0 = "event_type"))) || ((data.occurred_at === undefined) && (missing0 = "occurred_at"))) || ((data.plugin === undefined) && (missing0 = "plugin"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.trust_state === undefined) && (missing0 = "trust_state"))) || ((data.capabilities_used === undefined) && (missing0 = "capabilities_used"))) || ((data.permissions_used === undefined) && (missing0 = "permissions_used"))) || ((data.provenance === undefined) && (missing0 = "provenance"))) || ((data.result === undefined) && (missing0 = "result"))){
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
if(data.event_type !== undefined){
let data1 = data.event_type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data1 === "plugin.discovered") || (data1 === "plugin.installed")) || (data1 === "plugin.trusted")) || (data1 === "plugin.invoked")) || (data1 === "plugin.permission_used")) || (data1 === "plugin.completed")) || (data1 === "plugin.failed"))){
validate20.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurred_at !== undefined){
let data2 = data.occurred_at;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|\\+00:00)$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|\\+00:00)$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugin !== undefined){
let data3 = data.plugin;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.name === undefined) && (missing1 = "name")) || ((data3.version === undefined) && (missing1 = "version"))) || ((data3.source_type === undefined) && (missing1 = "source_type"))){
validate20.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "source_type"))){
validate20.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.name !== undefined){
let data4 = data3.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/name",schemaPath:"#/properties/plugin/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/name",schemaPath:"#/properties/plugin/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.version !== undefined){
const _errs13 = errors;
if(typeof data3.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/plugin/version",schemaPath:"#/properties/plugin/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.source_type !== undefined){
let data6 = data3.source_type;
const _errs15 = errors;
if(typeof data6 !== "string"){
validate20.errors = [{instancePath:instancePath+"/plugin/source_type",schemaPath:"#/properties/plugin/properties/source_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "local_path") || (data6 === "plugin_home")) || (data6 === "first_party"))){
validate20.errors = [{instancePath:instancePath+"/plugin/source_type",schemaPath:"#/properties/plugin/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.plugin.properties.source_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
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
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data7 = data.command;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.namespace === undefined) && (missing2 = "namespace")) || ((data7.name === undefined) && (missing2 = "name"))) || ((data7.argv === undefined) && (missing2 = "argv"))){
validate20.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!((((key2 === "namespace") || (key2 === "name")) || (key2 === "argv")) || (key2 === "argv_summary"))){
validate20.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.namespace !== undefined){
const _errs20 = errors;
if(typeof data7.namespace !== "string"){
validate20.errors = [{instancePath:instancePath+"/command/namespace",schemaPath:"#/properties/command/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.name !== undefined){
const _errs22 = errors;
if(typeof data7.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/command/name",schemaPath:"#/properties/command/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.argv !== undefined){
let data10 = data7.argv;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
var valid3 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs26 = errors;
if(typeof data10[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/command/argv/" + i0,schemaPath:"#/properties/command/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/command/argv",schemaPath:"#/properties/command/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.argv_summary !== undefined){
let data12 = data7.argv_summary;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((data12.argc === undefined) && (missing3 = "argc")) || ((data12.byte_length === undefined) && (missing3 = "byte_length"))) || ((data12.sha256 === undefined) && (missing3 = "sha256"))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary",schemaPath:"#/properties/command/properties/argv_summary/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key3 in data12){
if(!(((key3 === "argc") || (key3 === "byte_length")) || (key3 === "sha256"))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary",schemaPath:"#/properties/command/properties/argv_summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.argc !== undefined){
let data13 = data12.argc;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/argc",schemaPath:"#/properties/command/properties/argv_summary/properties/argc/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/argc",schemaPath:"#/properties/command/properties/argv_summary/properties/argc/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.byte_length !== undefined){
let data14 = data12.byte_length;
const _errs33 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/byte_length",schemaPath:"#/properties/command/properties/argv_summary/properties/byte_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/byte_length",schemaPath:"#/properties/command/properties/argv_summary/properties/byte_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.sha256 !== undefined){
let data15 = data12.sha256;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/sha256",schemaPath:"#/properties/command/properties/argv_summary/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/command/argv_summary/sha256",schemaPath:"#/properties/command/properties/argv_summary/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs35 === errors;
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
validate20.errors = [{instancePath:instancePath+"/command/argv_summary",schemaPath:"#/properties/command/properties/argv_summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs28 === errors;
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
validate20.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trust_state !== undefined){
let data16 = data.trust_state;
const _errs37 = errors;
if(typeof data16 !== "string"){
validate20.errors = [{instancePath:instancePath+"/trust_state",schemaPath:"#/properties/trust_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data16 === "discovered") || (data16 === "installed")) || (data16 === "trusted")) || (data16 === "disabled")) || (data16 === "blocked")) || (data16 === "first_party"))){
validate20.errors = [{instancePath:instancePath+"/trust_state",schemaPath:"#/properties/trust_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.trust_state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities_used !== undefined){
let data17 = data.capabilities_used;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
var valid5 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs41 = errors;
if(typeof data17[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/capabilities_used/" + i1,schemaPath:"#/properties/capabilities_used/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs41 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/capabilities_used",schemaPath:"#/properties/capabilities_used/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions_used !== undefined){
let data19 = data.permissions_used;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data19)){
var valid6 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
const _errs45 = errors;
if(typeof data19[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/permissions_used/" + i2,schemaPath:"#/properties/permissions_used/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/permissions_used",schemaPath:"#/properties/permissions_used/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data21 = data.provenance;
const _errs47 = errors;
if(errors === _errs47){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
const _errs50 = errors;
if(typeof data21[key4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/provenance/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs50 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data23 = data.result;
const _errs52 = errors;
if(errors === _errs52){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((data23.status === undefined) && (missing4 = "status")) || ((data23.message === undefined) && (missing4 = "message"))){
validate20.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key5 in data23){
if(!((key5 === "status") || (key5 === "message"))){
validate20.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data23.status !== undefined){
let data24 = data23.status;
const _errs55 = errors;
if(typeof data24 !== "string"){
validate20.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/properties/result/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data24 === "success") || (data24 === "blocked")) || (data24 === "failed")) || (data24 === "trust_subject_changed")) || (data24 === "name_collision_with_first_party")) || (data24 === "cancelled")) || (data24 === "timed_out"))){
validate20.errors = [{instancePath:instancePath+"/result/status",schemaPath:"#/properties/result/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.result.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data23.message !== undefined){
const _errs57 = errors;
if(typeof data23.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/result/message",schemaPath:"#/properties/result/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
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
var valid0 = _errs52 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
