// Generated from schemas/0.1/lockfile.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version"],"properties":{"schema_version":{"type":"string","const":"0.1"},"plugin":{"type":"array","items":{"type":"object","required":["name","source_type","source_identity","version","artifact_digest","manifest_digest","installed_at","commands","required_scopes","optional_scopes"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},"source_type":{"type":"string","enum":["local_path","plugin_home"]},"source_identity":{"type":"string","minLength":1,"maxLength":4096},"repository":{"type":"string","minLength":1,"maxLength":4096},"path":{"type":"string","minLength":1,"maxLength":4096},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$","maxLength":64},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ref":{"type":"string","minLength":1,"maxLength":4096},"artifact_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"manifest_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"signer":{"type":"string","minLength":1,"maxLength":4096},"installed_at":{"type":"string","description":"RFC 3339, UTC.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},"source_fingerprint":{"type":"string","pattern":"^stat:[0-9a-f]{64}$"},"stored_fingerprint":{"type":"string","pattern":"^stat:[0-9a-f]{64}$"},"commands":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9] [a-z0-9][a-z0-9-]{0,62}[a-z0-9]$"},"minItems":1,"maxItems":256,"description":"`<namespace> <command>`, in the manifest's order."},"required_scopes":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$","maxLength":128},"maxItems":128},"optional_scopes":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$","maxLength":128},"maxItems":128},"previous":{"type":"object","required":["version","artifact_digest","manifest_digest","installed_at"],"properties":{"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$","maxLength":64},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ref":{"type":"string","minLength":1,"maxLength":4096},"artifact_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"manifest_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"signer":{"type":"string","minLength":1,"maxLength":4096},"installed_at":{"type":"string","description":"RFC 3339, UTC.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"}},"additionalProperties":false}},"additionalProperties":false}},"disabled":{"type":"array","items":{"type":"object","required":["name","source_type","source_identity","reason","disabled_at"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},"source_type":{"type":"string","enum":["local_path","plugin_home"]},"source_identity":{"type":"string","minLength":1,"maxLength":4096},"reason":{"type":"string","minLength":1,"maxLength":4096},"disabled_at":{"type":"string","description":"RFC 3339, UTC.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"}},"additionalProperties":false}}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:lockfile:0.1","title":"What is installed (plugins.lock)","additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$", "u");
const pattern5 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern6 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$", "u");
const pattern10 = new RegExp("^stat:[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^[a-z0-9][a-z0-9-]{1,62}[a-z0-9] [a-z0-9][a-z0-9-]{0,62}[a-z0-9]$", "u");
const pattern13 = new RegExp("^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:lockfile:0.1" */;
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
if(!(((key0 === "schema_version") || (key0 === "plugin")) || (key0 === "disabled"))){
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
if(data.plugin !== undefined){
let data1 = data.plugin;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((((((data2.name === undefined) && (missing1 = "name")) || ((data2.source_type === undefined) && (missing1 = "source_type"))) || ((data2.source_identity === undefined) && (missing1 = "source_identity"))) || ((data2.version === undefined) && (missing1 = "version"))) || ((data2.artifact_digest === undefined) && (missing1 = "artifact_digest"))) || ((data2.manifest_digest === undefined) && (missing1 = "manifest_digest"))) || ((data2.installed_at === undefined) && (missing1 = "installed_at"))) || ((data2.commands === undefined) && (missing1 = "commands"))) || ((data2.required_scopes === undefined) && (missing1 = "required_scopes"))) || ((data2.optional_scopes === undefined) && (missing1 = "optional_scopes"))){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0,schemaPath:"#/properties/plugin/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(func1.call(schema31.properties.plugin.items.properties, key1))){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0,schemaPath:"#/properties/plugin/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
let data3 = data2.name;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/name",schemaPath:"#/properties/plugin/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/name",schemaPath:"#/properties/plugin/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.source_type !== undefined){
let data4 = data2.source_type;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/source_type",schemaPath:"#/properties/plugin/items/properties/source_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "local_path") || (data4 === "plugin_home"))){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/source_type",schemaPath:"#/properties/plugin/items/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.plugin.items.properties.source_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.source_identity !== undefined){
let data5 = data2.source_identity;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 4096){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/source_identity",schemaPath:"#/properties/plugin/items/properties/source_identity/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/source_identity",schemaPath:"#/properties/plugin/items/properties/source_identity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/source_identity",schemaPath:"#/properties/plugin/items/properties/source_identity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.repository !== undefined){
let data6 = data2.repository;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 4096){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/repository",schemaPath:"#/properties/plugin/items/properties/repository/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/repository",schemaPath:"#/properties/plugin/items/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/repository",schemaPath:"#/properties/plugin/items/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.path !== undefined){
let data7 = data2.path;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 4096){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/path",schemaPath:"#/properties/plugin/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/path",schemaPath:"#/properties/plugin/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/path",schemaPath:"#/properties/plugin/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.version !== undefined){
let data8 = data2.version;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) > 64){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/version",schemaPath:"#/properties/plugin/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern5.test(data8)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/version",schemaPath:"#/properties/plugin/items/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/version",schemaPath:"#/properties/plugin/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.commit !== undefined){
let data9 = data2.commit;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/commit",schemaPath:"#/properties/plugin/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/commit",schemaPath:"#/properties/plugin/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.ref !== undefined){
let data10 = data2.ref;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func2(data10) > 4096){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/ref",schemaPath:"#/properties/plugin/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/ref",schemaPath:"#/properties/plugin/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/ref",schemaPath:"#/properties/plugin/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.artifact_digest !== undefined){
let data11 = data2.artifact_digest;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/artifact_digest",schemaPath:"#/properties/plugin/items/properties/artifact_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/artifact_digest",schemaPath:"#/properties/plugin/items/properties/artifact_digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.manifest_digest !== undefined){
let data12 = data2.manifest_digest;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/manifest_digest",schemaPath:"#/properties/plugin/items/properties/manifest_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/manifest_digest",schemaPath:"#/properties/plugin/items/properties/manifest_digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.signer !== undefined){
let data13 = data2.signer;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) > 4096){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/signer",schemaPath:"#/properties/plugin/items/properties/signer/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/signer",schemaPath:"#/properties/plugin/items/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/signer",schemaPath:"#/properties/plugin/items/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.installed_at !== undefined){
let data14 = data2.installed_at;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/installed_at",schemaPath:"#/properties/plugin/items/properties/installed_at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/installed_at",schemaPath:"#/properties/plugin/items/properties/installed_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.source_fingerprint !== undefined){
let data15 = data2.source_fingerprint;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(!pattern10.test(data15)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/source_fingerprint",schemaPath:"#/properties/plugin/items/properties/source_fingerprint/pattern",keyword:"pattern",params:{pattern: "^stat:[0-9a-f]{64}$"},message:"must match pattern \""+"^stat:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/source_fingerprint",schemaPath:"#/properties/plugin/items/properties/source_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.stored_fingerprint !== undefined){
let data16 = data2.stored_fingerprint;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data16 === "string"){
if(!pattern10.test(data16)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/stored_fingerprint",schemaPath:"#/properties/plugin/items/properties/stored_fingerprint/pattern",keyword:"pattern",params:{pattern: "^stat:[0-9a-f]{64}$"},message:"must match pattern \""+"^stat:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/stored_fingerprint",schemaPath:"#/properties/plugin/items/properties/stored_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.commands !== undefined){
let data17 = data2.commands;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data17)){
if(data17.length > 256){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/commands",schemaPath:"#/properties/plugin/items/properties/commands/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
if(data17.length < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/commands",schemaPath:"#/properties/plugin/items/properties/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs39 = errors;
if(errors === _errs39){
if(typeof data18 === "string"){
if(!pattern12.test(data18)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/commands/" + i1,schemaPath:"#/properties/plugin/items/properties/commands/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9] [a-z0-9][a-z0-9-]{0,62}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9] [a-z0-9][a-z0-9-]{0,62}[a-z0-9]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/commands/" + i1,schemaPath:"#/properties/plugin/items/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs39 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/commands",schemaPath:"#/properties/plugin/items/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.required_scopes !== undefined){
let data19 = data2.required_scopes;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
if(data19.length > 128){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/required_scopes",schemaPath:"#/properties/plugin/items/properties/required_scopes/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs43 = errors;
if(errors === _errs43){
if(typeof data20 === "string"){
if(func2(data20) > 128){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/required_scopes/" + i2,schemaPath:"#/properties/plugin/items/properties/required_scopes/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern13.test(data20)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/required_scopes/" + i2,schemaPath:"#/properties/plugin/items/properties/required_scopes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/required_scopes/" + i2,schemaPath:"#/properties/plugin/items/properties/required_scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs43 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/required_scopes",schemaPath:"#/properties/plugin/items/properties/required_scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.optional_scopes !== undefined){
let data21 = data2.optional_scopes;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
if(data21.length > 128){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/optional_scopes",schemaPath:"#/properties/plugin/items/properties/optional_scopes/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"}];
return false;
}
else {
var valid5 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data22 === "string"){
if(func2(data22) > 128){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/optional_scopes/" + i3,schemaPath:"#/properties/plugin/items/properties/optional_scopes/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern13.test(data22)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/optional_scopes/" + i3,schemaPath:"#/properties/plugin/items/properties/optional_scopes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/optional_scopes/" + i3,schemaPath:"#/properties/plugin/items/properties/optional_scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs47 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/optional_scopes",schemaPath:"#/properties/plugin/items/properties/optional_scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs45 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.previous !== undefined){
let data23 = data2.previous;
const _errs49 = errors;
if(errors === _errs49){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing2;
if(((((data23.version === undefined) && (missing2 = "version")) || ((data23.artifact_digest === undefined) && (missing2 = "artifact_digest"))) || ((data23.manifest_digest === undefined) && (missing2 = "manifest_digest"))) || ((data23.installed_at === undefined) && (missing2 = "installed_at"))){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous",schemaPath:"#/properties/plugin/items/properties/previous/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key2 in data23){
if(!(((((((key2 === "version") || (key2 === "commit")) || (key2 === "ref")) || (key2 === "artifact_digest")) || (key2 === "manifest_digest")) || (key2 === "signer")) || (key2 === "installed_at"))){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous",schemaPath:"#/properties/plugin/items/properties/previous/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data23.version !== undefined){
let data24 = data23.version;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data24 === "string"){
if(func2(data24) > 64){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/version",schemaPath:"#/properties/plugin/items/properties/previous/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern5.test(data24)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/version",schemaPath:"#/properties/plugin/items/properties/previous/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/version",schemaPath:"#/properties/plugin/items/properties/previous/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.commit !== undefined){
let data25 = data23.commit;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/commit",schemaPath:"#/properties/plugin/items/properties/previous/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/commit",schemaPath:"#/properties/plugin/items/properties/previous/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.ref !== undefined){
let data26 = data23.ref;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 4096){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/ref",schemaPath:"#/properties/plugin/items/properties/previous/properties/ref/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data26) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/ref",schemaPath:"#/properties/plugin/items/properties/previous/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/ref",schemaPath:"#/properties/plugin/items/properties/previous/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.artifact_digest !== undefined){
let data27 = data23.artifact_digest;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/artifact_digest",schemaPath:"#/properties/plugin/items/properties/previous/properties/artifact_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/artifact_digest",schemaPath:"#/properties/plugin/items/properties/previous/properties/artifact_digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs58 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.manifest_digest !== undefined){
let data28 = data23.manifest_digest;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/manifest_digest",schemaPath:"#/properties/plugin/items/properties/previous/properties/manifest_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/manifest_digest",schemaPath:"#/properties/plugin/items/properties/previous/properties/manifest_digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.signer !== undefined){
let data29 = data23.signer;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data29 === "string"){
if(func2(data29) > 4096){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/signer",schemaPath:"#/properties/plugin/items/properties/previous/properties/signer/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data29) < 1){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/signer",schemaPath:"#/properties/plugin/items/properties/previous/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/signer",schemaPath:"#/properties/plugin/items/properties/previous/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs62 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.installed_at !== undefined){
let data30 = data23.installed_at;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data30 === "string"){
if(!pattern9.test(data30)){
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/installed_at",schemaPath:"#/properties/plugin/items/properties/previous/properties/installed_at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous/installed_at",schemaPath:"#/properties/plugin/items/properties/previous/properties/installed_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs64 === errors;
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
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0+"/previous",schemaPath:"#/properties/plugin/items/properties/previous/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs49 === errors;
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
validate20.errors = [{instancePath:instancePath+"/plugin/" + i0,schemaPath:"#/properties/plugin/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disabled !== undefined){
let data31 = data.disabled;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data31)){
var valid7 = true;
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
const _errs68 = errors;
if(errors === _errs68){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing3;
if((((((data32.name === undefined) && (missing3 = "name")) || ((data32.source_type === undefined) && (missing3 = "source_type"))) || ((data32.source_identity === undefined) && (missing3 = "source_identity"))) || ((data32.reason === undefined) && (missing3 = "reason"))) || ((data32.disabled_at === undefined) && (missing3 = "disabled_at"))){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4,schemaPath:"#/properties/disabled/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs70 = errors;
for(const key3 in data32){
if(!(((((key3 === "name") || (key3 === "source_type")) || (key3 === "source_identity")) || (key3 === "reason")) || (key3 === "disabled_at"))){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4,schemaPath:"#/properties/disabled/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
if(data32.name !== undefined){
let data33 = data32.name;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/name",schemaPath:"#/properties/disabled/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/name",schemaPath:"#/properties/disabled/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.source_type !== undefined){
let data34 = data32.source_type;
const _errs73 = errors;
if(typeof data34 !== "string"){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/source_type",schemaPath:"#/properties/disabled/items/properties/source_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data34 === "local_path") || (data34 === "plugin_home"))){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/source_type",schemaPath:"#/properties/disabled/items/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.disabled.items.properties.source_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.source_identity !== undefined){
let data35 = data32.source_identity;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data35 === "string"){
if(func2(data35) > 4096){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/source_identity",schemaPath:"#/properties/disabled/items/properties/source_identity/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data35) < 1){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/source_identity",schemaPath:"#/properties/disabled/items/properties/source_identity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/source_identity",schemaPath:"#/properties/disabled/items/properties/source_identity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs75 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.reason !== undefined){
let data36 = data32.reason;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data36 === "string"){
if(func2(data36) > 4096){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/reason",schemaPath:"#/properties/disabled/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func2(data36) < 1){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/reason",schemaPath:"#/properties/disabled/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/reason",schemaPath:"#/properties/disabled/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs77 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data32.disabled_at !== undefined){
let data37 = data32.disabled_at;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data37 === "string"){
if(!pattern9.test(data37)){
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/disabled_at",schemaPath:"#/properties/disabled/items/properties/disabled_at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4+"/disabled_at",schemaPath:"#/properties/disabled/items/properties/disabled_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs79 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/disabled/" + i4,schemaPath:"#/properties/disabled/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs68 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs66 === errors;
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
