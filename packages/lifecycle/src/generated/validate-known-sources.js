// Generated from schemas/0.1/catalogs.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version","sources"],"properties":{"schema_version":{"type":"string","const":"0.1"},"sources":{"type":"array","items":{"type":"object","required":["source_type","source_identity","location","seen_at","offers"],"properties":{"source_type":{"anyOf":[{"type":"string","const":"local_path"},{"type":"string","const":"plugin_home"}]},"source_identity":{"type":"string","minLength":1,"maxLength":4096},"location":{"type":"string","minLength":1,"maxLength":4096},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ref":{"type":"string","minLength":1,"maxLength":255},"seen_at":{"type":"string","minLength":1,"maxLength":40},"offers":{"type":"array","items":{"type":"object","required":["name","version","path"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},"version":{"type":"string","minLength":1,"maxLength":64},"path":{"type":"string","maxLength":4096}},"additionalProperties":false},"maxItems":1024}},"additionalProperties":false},"maxItems":4096}},"$id":"urn:ooo:schema:catalogs:0.1","$schema":"https://json-schema.org/draft/2020-12/schema","title":"catalogs.json: the sources that were added, and what they offered","additionalProperties":false};
const func1 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:catalogs:0.1" */;
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
if(((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.sources === undefined) && (missing0 = "sources"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "schema_version") || (key0 === "sources"))){
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
if(data.sources !== undefined){
let data1 = data.sources;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 4096){
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.source_type === undefined) && (missing1 = "source_type")) || ((data2.source_identity === undefined) && (missing1 = "source_identity"))) || ((data2.location === undefined) && (missing1 = "location"))) || ((data2.seen_at === undefined) && (missing1 = "seen_at"))) || ((data2.offers === undefined) && (missing1 = "offers"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((((key1 === "source_type") || (key1 === "source_identity")) || (key1 === "location")) || (key1 === "commit")) || (key1 === "ref")) || (key1 === "seen_at")) || (key1 === "offers"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.source_type !== undefined){
let data3 = data2.source_type;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/sources/" + i0+"/source_type",schemaPath:"#/properties/sources/items/properties/source_type/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("local_path" !== data3){
const err1 = {instancePath:instancePath+"/sources/" + i0+"/source_type",schemaPath:"#/properties/sources/items/properties/source_type/anyOf/0/const",keyword:"const",params:{allowedValue: "local_path"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/sources/" + i0+"/source_type",schemaPath:"#/properties/sources/items/properties/source_type/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("plugin_home" !== data3){
const err3 = {instancePath:instancePath+"/sources/" + i0+"/source_type",schemaPath:"#/properties/sources/items/properties/source_type/anyOf/1/const",keyword:"const",params:{allowedValue: "plugin_home"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/sources/" + i0+"/source_type",schemaPath:"#/properties/sources/items/properties/source_type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.source_identity !== undefined){
let data4 = data2.source_identity;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(func1(data4) > 4096){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/source_identity",schemaPath:"#/properties/sources/items/properties/source_identity/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/source_identity",schemaPath:"#/properties/sources/items/properties/source_identity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/source_identity",schemaPath:"#/properties/sources/items/properties/source_identity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.location !== undefined){
let data5 = data2.location;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(func1(data5) > 4096){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/location",schemaPath:"#/properties/sources/items/properties/location/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/location",schemaPath:"#/properties/sources/items/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/location",schemaPath:"#/properties/sources/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.commit !== undefined){
let data6 = data2.commit;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/commit",schemaPath:"#/properties/sources/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/commit",schemaPath:"#/properties/sources/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.ref !== undefined){
let data7 = data2.ref;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func1(data7) > 255){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/ref",schemaPath:"#/properties/sources/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/ref",schemaPath:"#/properties/sources/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/ref",schemaPath:"#/properties/sources/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.seen_at !== undefined){
let data8 = data2.seen_at;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data8 === "string"){
if(func1(data8) > 40){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/seen_at",schemaPath:"#/properties/sources/items/properties/seen_at/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(func1(data8) < 1){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/seen_at",schemaPath:"#/properties/sources/items/properties/seen_at/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/seen_at",schemaPath:"#/properties/sources/items/properties/seen_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.offers !== undefined){
let data9 = data2.offers;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data9)){
if(data9.length > 1024){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers",schemaPath:"#/properties/sources/items/properties/offers/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs27 = errors;
if(errors === _errs27){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.name === undefined) && (missing2 = "name")) || ((data10.version === undefined) && (missing2 = "version"))) || ((data10.path === undefined) && (missing2 = "path"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1,schemaPath:"#/properties/sources/items/properties/offers/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data10){
if(!(((key2 === "name") || (key2 === "version")) || (key2 === "path"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1,schemaPath:"#/properties/sources/items/properties/offers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data10.name !== undefined){
let data11 = data10.name;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1+"/name",schemaPath:"#/properties/sources/items/properties/offers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1+"/name",schemaPath:"#/properties/sources/items/properties/offers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.version !== undefined){
let data12 = data10.version;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(func1(data12) > 64){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1+"/version",schemaPath:"#/properties/sources/items/properties/offers/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data12) < 1){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1+"/version",schemaPath:"#/properties/sources/items/properties/offers/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1+"/version",schemaPath:"#/properties/sources/items/properties/offers/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.path !== undefined){
let data13 = data10.path;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data13 === "string"){
if(func1(data13) > 4096){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1+"/path",schemaPath:"#/properties/sources/items/properties/offers/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1+"/path",schemaPath:"#/properties/sources/items/properties/offers/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers/" + i1,schemaPath:"#/properties/sources/items/properties/offers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/offers",schemaPath:"#/properties/sources/items/properties/offers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs25 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
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
