// Generated from schemas/0.1/trust.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version","name","grants"],"properties":{"schema_version":{"type":"string","const":"0.1"},"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},"grants":{"type":"array","items":{"type":"object","required":["source_type","source_identity","artifact_digest","granted_by","granted_at","how"],"properties":{"source_type":{"type":"string","enum":["local_path","plugin_home"]},"source_identity":{"type":"string","minLength":1,"maxLength":4096},"artifact_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"scope":{"type":"string","pattern":"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$","maxLength":128},"risk":{"type":"string","enum":["read_only","write","destructive"]},"granted_by":{"type":"string","minLength":1,"maxLength":4096},"granted_at":{"type":"string","description":"RFC 3339, UTC.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},"how":{"type":"string","enum":["terminal","flag"]}},"additionalProperties":false,"dependentRequired":{"scope":["risk"],"risk":["scope"]},"description":"A grant of one scope; without scope and risk, the consent to run at all."}}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:trust:0.1","title":"Grants of one plugin (trust.json), a projection of the ledger","additionalProperties":false};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$", "u");
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$", "u");
const func1 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:trust:0.1" */;
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
if((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.grants === undefined) && (missing0 = "grants"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "schema_version") || (key0 === "name")) || (key0 === "grants"))){
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
if(!pattern4.test(data1)){
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
if(data.grants !== undefined){
let data2 = data.grants;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.source_type === undefined) && (missing1 = "source_type")) || ((data3.source_identity === undefined) && (missing1 = "source_identity"))) || ((data3.artifact_digest === undefined) && (missing1 = "artifact_digest"))) || ((data3.granted_by === undefined) && (missing1 = "granted_by"))) || ((data3.granted_at === undefined) && (missing1 = "granted_at"))) || ((data3.how === undefined) && (missing1 = "how"))){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0,schemaPath:"#/properties/grants/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((((((((key1 === "source_type") || (key1 === "source_identity")) || (key1 === "artifact_digest")) || (key1 === "scope")) || (key1 === "risk")) || (key1 === "granted_by")) || (key1 === "granted_at")) || (key1 === "how"))){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0,schemaPath:"#/properties/grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.source_type !== undefined){
let data4 = data3.source_type;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/source_type",schemaPath:"#/properties/grants/items/properties/source_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "local_path") || (data4 === "plugin_home"))){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/source_type",schemaPath:"#/properties/grants/items/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.grants.items.properties.source_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.source_identity !== undefined){
let data5 = data3.source_identity;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func1(data5) > 4096){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/source_identity",schemaPath:"#/properties/grants/items/properties/source_identity/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/source_identity",schemaPath:"#/properties/grants/items/properties/source_identity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/source_identity",schemaPath:"#/properties/grants/items/properties/source_identity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.artifact_digest !== undefined){
let data6 = data3.artifact_digest;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/artifact_digest",schemaPath:"#/properties/grants/items/properties/artifact_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/artifact_digest",schemaPath:"#/properties/grants/items/properties/artifact_digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.scope !== undefined){
let data7 = data3.scope;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func1(data7) > 128){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/scope",schemaPath:"#/properties/grants/items/properties/scope/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern6.test(data7)){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/scope",schemaPath:"#/properties/grants/items/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/scope",schemaPath:"#/properties/grants/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.risk !== undefined){
let data8 = data3.risk;
const _errs19 = errors;
if(typeof data8 !== "string"){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/risk",schemaPath:"#/properties/grants/items/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "read_only") || (data8 === "write")) || (data8 === "destructive"))){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/risk",schemaPath:"#/properties/grants/items/properties/risk/enum",keyword:"enum",params:{allowedValues: schema31.properties.grants.items.properties.risk.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.granted_by !== undefined){
let data9 = data3.granted_by;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func1(data9) > 4096){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/granted_by",schemaPath:"#/properties/grants/items/properties/granted_by/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func1(data9) < 1){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/granted_by",schemaPath:"#/properties/grants/items/properties/granted_by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/granted_by",schemaPath:"#/properties/grants/items/properties/granted_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.granted_at !== undefined){
let data10 = data3.granted_at;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/granted_at",schemaPath:"#/properties/grants/items/properties/granted_at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/granted_at",schemaPath:"#/properties/grants/items/properties/granted_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.how !== undefined){
let data11 = data3.how;
const _errs25 = errors;
if(typeof data11 !== "string"){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/how",schemaPath:"#/properties/grants/items/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "terminal") || (data11 === "flag"))){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0+"/how",schemaPath:"#/properties/grants/items/properties/how/enum",keyword:"enum",params:{allowedValues: schema31.properties.grants.items.properties.how.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
let missing2;
if(data3.scope !== undefined && ((data3.risk === undefined) && (missing2 = "risk"))){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0,schemaPath:"#/properties/grants/items/dependentRequired",keyword:"dependentRequired",params:{property: "scope",
    missingProperty: missing2,
    depsCount: 1,
    deps: "risk"},message:"must have property risk when property scope is present"}];
return false;
}
else {
if(data3.risk !== undefined && ((data3.scope === undefined) && (missing2 = "scope"))){
validate20.errors = [{instancePath:instancePath+"/grants/" + i0,schemaPath:"#/properties/grants/items/dependentRequired",keyword:"dependentRequired",params:{property: "risk",
    missingProperty: missing2,
    depsCount: 1,
    deps: "scope"},message:"must have property scope when property risk is present"}];
return false;
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
validate20.errors = [{instancePath:instancePath+"/grants/" + i0,schemaPath:"#/properties/grants/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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
