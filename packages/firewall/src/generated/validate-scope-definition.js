// Generated from schemas/0.1/scope.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["schema_version","scope","family","title","means","risk","broad","enforcement"],"properties":{"$schema":{"type":"string"},"schema_version":{"type":"string","const":"0.1"},"scope":{"type":"string","pattern":"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$","maxLength":128},"family":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,63}$","description":"Scopes of one family share the user's api_url, addresses and credential."},"title":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[\\u0020-\\u007e]*$","description":"A few words for a list."},"means":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[\\u0020-\\u007e]*$","description":"What granting it means, for the one who grants."},"risk":{"anyOf":[{"type":"string","const":"read_only"},{"type":"string","const":"write"},{"type":"string","const":"destructive"}]},"broad":{"type":"boolean","description":"Reaches so far that a grant has to be typed out."},"enforcement":{"anyOf":[{"type":"string","const":"os"},{"type":"string","const":"request_filter"},{"type":"string","const":"broker"},{"type":"string","const":"recorded_only"}]},"warnings":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[\\u0020-\\u007e]*$","description":"Said wherever the scope is shown."},"maxItems":8},"mounts":{"type":"array","items":{"type":"object","required":["what","access"],"properties":{"what":{"anyOf":[{"type":"string","const":"workspace"},{"type":"string","const":"git"}]},"access":{"anyOf":[{"type":"string","const":"read"},{"type":"string","const":"write"}]}},"additionalProperties":false,"description":"A directory that the operating system shows to the plugin."},"maxItems":4},"programs":{"type":"string","const":"caller_path"},"bases":{"type":"object","patternProperties":{"^[a-z][a-z0-9_]{0,31}$":{"type":"object","properties":{"url":{"type":"string","maxLength":2048,"pattern":"^https?://[^\\s/?#@]+(/[^\\s?#/]+)*$","description":"Where the service is when the user says nothing else: origin and path prefix."},"from_api_url":{"type":"string","maxLength":256,"pattern":"^(/[A-Za-z0-9._~-]+)*$","description":"Where it is when the user's configuration has an api_url: empty for that URL itself, else this path at its origin. Without it the base does not exist then."}},"additionalProperties":false,"description":"One address of a service."}},"additionalProperties":false,"maxProperties":16,"description":"The addresses that `requests` and `environment` name."},"requests":{"type":"array","items":{"type":"object","required":["to","methods","paths","body"],"properties":{"to":{"type":"string","pattern":"^(any_public|[a-z][a-z0-9_]{0,31})$","description":"The name of a base, or any_public: every public name on ports 80 and 443."},"methods":{"anyOf":[{"type":"string","const":"any"},{"type":"array","items":{"type":"string","pattern":"^[A-Z]{1,20}$"},"minItems":1,"maxItems":16,"uniqueItems":true}]},"paths":{"type":"array","items":{"type":"string","maxLength":1024,"pattern":"^(/(\\*|[A-Za-z0-9._~!$&'()+,;=:@%-]+))*(/\\*\\*)?$","description":"Path below the base: literal segments, * for one segment, ** at the end for any rest; empty for the base itself."},"minItems":1,"maxItems":256,"uniqueItems":true},"body":{"anyOf":[{"type":"string","const":"none"},{"type":"string","const":"any"},{"type":"string","const":"graphql_query"},{"type":"string","const":"graphql_mutation"}],"description":"What the request may carry: nothing, anything, or one JSON text whose GraphQL operations are all queries, or all mutations."}},"additionalProperties":false,"description":"Requests that the scope covers."},"minItems":1,"maxItems":64},"credential":{"type":"object","required":["header","scheme","sources"],"properties":{"header":{"type":"string","const":"authorization"},"scheme":{"anyOf":[{"type":"string","const":"bearer"},{"type":"string","const":"basic_or_bearer"},{"type":"string","const":"raw"}],"description":"bearer: Bearer <secret>. basic_or_bearer: Basic if the secret reads user:secret, else Bearer. raw: the secret alone."},"sources":{"type":"array","items":{"anyOf":[{"type":"object","required":["env"],"properties":{"env":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"user_env":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"}},"additionalProperties":false,"description":"Variables of the caller: the secret, and the user name to put before it (user:secret)."},{"type":"object","required":["file"],"properties":{"file":{"type":"string","maxLength":4096,"pattern":"^(/|~/)[^\\u0000-\\u001f\\u007f]*$"}},"additionalProperties":false,"description":"A file that holds nothing else."},{"type":"object","required":["command"],"properties":{"command":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^[^\\u0000]*$"},"minItems":1,"maxItems":64}},"additionalProperties":false,"description":"A program and its arguments; what it prints is the secret. No shell."}]},"minItems":1,"maxItems":8,"description":"Asked in order; the first answer counts."}},"additionalProperties":false,"description":"The secret that the host puts into requests of this scope."},"environment":{"type":"object","patternProperties":{"^[A-Z][A-Z0-9_]{0,63}$":{"anyOf":[{"type":"object","required":["from"],"properties":{"from":{"type":"string","const":"credential"}},"additionalProperties":false,"description":"The placeholder of the credential."},{"type":"object","required":["base"],"properties":{"base":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,31}$"}},"additionalProperties":false,"description":"The URL of a base."},{"type":"object","required":["git_config"],"properties":{"git_config":{"type":"string","pattern":"^[a-z]+\\.[a-z]+$"}},"additionalProperties":false,"description":"A value of the user's git configuration."}]}},"additionalProperties":false,"maxProperties":16,"description":"Variables that the plugin sees."}},"$id":"urn:ooo:schema:scope:0.1","$schema":"https://json-schema.org/draft/2020-12/schema","title":"What a scope means","additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9_-]{0,63}$", "u");
const pattern6 = new RegExp("^[\\u0020-\\u007e]*$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9_]{0,31}$", "u");
const pattern11 = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#/]+)*$", "u");
const pattern12 = new RegExp("^(/[A-Za-z0-9._~-]+)*$", "u");
const pattern13 = new RegExp("^(any_public|[a-z][a-z0-9_]{0,31})$", "u");
const pattern14 = new RegExp("^[A-Z]{1,20}$", "u");
const pattern15 = new RegExp("^(/(\\*|[A-Za-z0-9._~!$&'()+,;=:@%-]+))*(/\\*\\*)?$", "u");
const pattern16 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
const pattern18 = new RegExp("^(/|~/)[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern19 = new RegExp("^[^\\u0000]*$", "u");
const pattern23 = new RegExp("^[a-z]+\\.[a-z]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:scope:0.1" */;
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
if(((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.family === undefined) && (missing0 = "family"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.means === undefined) && (missing0 = "means"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.broad === undefined) && (missing0 = "broad"))) || ((data.enforcement === undefined) && (missing0 = "enforcement"))){
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
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema_version !== undefined){
let data1 = data.schema_version;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("0.1" !== data1){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "0.1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data2 = data.scope;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 128){
validate20.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined){
let data3 = data.family;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate20.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data4 = data.title;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) > 64){
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data4)){
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[\\u0020-\\u007e]*$"},message:"must match pattern \""+"^[\\u0020-\\u007e]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.means !== undefined){
let data5 = data.means;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) > 512){
validate20.errors = [{instancePath:instancePath+"/means",schemaPath:"#/properties/means/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/means",schemaPath:"#/properties/means/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data5)){
validate20.errors = [{instancePath:instancePath+"/means",schemaPath:"#/properties/means/pattern",keyword:"pattern",params:{pattern: "^[\\u0020-\\u007e]*$"},message:"must match pattern \""+"^[\\u0020-\\u007e]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/means",schemaPath:"#/properties/means/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data6 = data.risk;
const _errs14 = errors;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err0 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("read_only" !== data6){
const err1 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/anyOf/0/const",keyword:"const",params:{allowedValue: "read_only"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err2 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("write" !== data6){
const err3 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/anyOf/1/const",keyword:"const",params:{allowedValue: "write"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
const _errs20 = errors;
if(typeof data6 !== "string"){
const err4 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("destructive" !== data6){
const err5 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/anyOf/2/const",keyword:"const",params:{allowedValue: "destructive"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.broad !== undefined){
const _errs22 = errors;
if(typeof data.broad !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/broad",schemaPath:"#/properties/broad/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforcement !== undefined){
let data8 = data.enforcement;
const _errs24 = errors;
const _errs25 = errors;
let valid2 = false;
const _errs26 = errors;
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("os" !== data8){
const err8 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/0/const",keyword:"const",params:{allowedValue: "os"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid2 = valid2 || _valid1;
const _errs28 = errors;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("request_filter" !== data8){
const err10 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/1/const",keyword:"const",params:{allowedValue: "request_filter"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid2 = valid2 || _valid1;
const _errs30 = errors;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("broker" !== data8){
const err12 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/2/const",keyword:"const",params:{allowedValue: "broker"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid2 = valid2 || _valid1;
const _errs32 = errors;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("recorded_only" !== data8){
const err14 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf/3/const",keyword:"const",params:{allowedValue: "recorded_only"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err15 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data9 = data.warnings;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data9)){
if(data9.length > 8){
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs36 = errors;
if(errors === _errs36){
if(typeof data10 === "string"){
if(func2(data10) > 256){
validate20.errors = [{instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/properties/warnings/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate20.errors = [{instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/properties/warnings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data10)){
validate20.errors = [{instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/properties/warnings/items/pattern",keyword:"pattern",params:{pattern: "^[\\u0020-\\u007e]*$"},message:"must match pattern \""+"^[\\u0020-\\u007e]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs36 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mounts !== undefined){
let data11 = data.mounts;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data11)){
if(data11.length > 4){
validate20.errors = [{instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs40 = errors;
if(errors === _errs40){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.what === undefined) && (missing1 = "what")) || ((data12.access === undefined) && (missing1 = "access"))){
validate20.errors = [{instancePath:instancePath+"/mounts/" + i1,schemaPath:"#/properties/mounts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key1 in data12){
if(!((key1 === "what") || (key1 === "access"))){
validate20.errors = [{instancePath:instancePath+"/mounts/" + i1,schemaPath:"#/properties/mounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data12.what !== undefined){
let data13 = data12.what;
const _errs43 = errors;
const _errs44 = errors;
let valid6 = false;
const _errs45 = errors;
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/mounts/" + i1+"/what",schemaPath:"#/properties/mounts/items/properties/what/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("workspace" !== data13){
const err17 = {instancePath:instancePath+"/mounts/" + i1+"/what",schemaPath:"#/properties/mounts/items/properties/what/anyOf/0/const",keyword:"const",params:{allowedValue: "workspace"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid6 = valid6 || _valid2;
const _errs47 = errors;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/mounts/" + i1+"/what",schemaPath:"#/properties/mounts/items/properties/what/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("git" !== data13){
const err19 = {instancePath:instancePath+"/mounts/" + i1+"/what",schemaPath:"#/properties/mounts/items/properties/what/anyOf/1/const",keyword:"const",params:{allowedValue: "git"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err20 = {instancePath:instancePath+"/mounts/" + i1+"/what",schemaPath:"#/properties/mounts/items/properties/what/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.access !== undefined){
let data14 = data12.access;
const _errs49 = errors;
const _errs50 = errors;
let valid7 = false;
const _errs51 = errors;
if(typeof data14 !== "string"){
const err21 = {instancePath:instancePath+"/mounts/" + i1+"/access",schemaPath:"#/properties/mounts/items/properties/access/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("read" !== data14){
const err22 = {instancePath:instancePath+"/mounts/" + i1+"/access",schemaPath:"#/properties/mounts/items/properties/access/anyOf/0/const",keyword:"const",params:{allowedValue: "read"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid7 = valid7 || _valid3;
const _errs53 = errors;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/mounts/" + i1+"/access",schemaPath:"#/properties/mounts/items/properties/access/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("write" !== data14){
const err24 = {instancePath:instancePath+"/mounts/" + i1+"/access",schemaPath:"#/properties/mounts/items/properties/access/anyOf/1/const",keyword:"const",params:{allowedValue: "write"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err25 = {instancePath:instancePath+"/mounts/" + i1+"/access",schemaPath:"#/properties/mounts/items/properties/access/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mounts/" + i1,schemaPath:"#/properties/mounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs40 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.programs !== undefined){
let data15 = data.programs;
const _errs55 = errors;
if(typeof data15 !== "string"){
validate20.errors = [{instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("caller_path" !== data15){
validate20.errors = [{instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/const",keyword:"const",params:{allowedValue: "caller_path"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bases !== undefined){
let data16 = data.bases;
const _errs57 = errors;
if(errors === _errs57){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 16){
validate20.errors = [{instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"}];
return false;
}
else {
const _errs59 = errors;
for(const key2 in data16){
if(!(pattern9.test(key2))){
validate20.errors = [{instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs59 === errors){
var valid8 = true;
for(const key3 in data16){
if(pattern9.test(key3)){
let data17 = data16[key3];
const _errs60 = errors;
if(errors === _errs60){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs62 = errors;
for(const key4 in data17){
if(!((key4 === "url") || (key4 === "from_api_url"))){
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data17.url !== undefined){
let data18 = data17.url;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data18 === "string"){
if(func2(data18) > 2048){
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern11.test(data18)){
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#@]+(/[^\\s?#/]+)*$"},message:"must match pattern \""+"^https?://[^\\s/?#@]+(/[^\\s?#/]+)*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.from_api_url !== undefined){
let data19 = data17.from_api_url;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data19 === "string"){
if(func2(data19) > 256){
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/from_api_url",schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/properties/from_api_url/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern12.test(data19)){
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/from_api_url",schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/properties/from_api_url/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9._~-]+)*$"},message:"must match pattern \""+"^(/[A-Za-z0-9._~-]+)*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/from_api_url",schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/properties/from_api_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bases/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D%7B0%2C31%7D%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs60 === errors;
if(!valid8){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data20 = data.requests;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data20)){
if(data20.length > 64){
validate20.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
if(data20.length < 1){
validate20.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid10 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
const _errs69 = errors;
if(errors === _errs69){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((((data21.to === undefined) && (missing2 = "to")) || ((data21.methods === undefined) && (missing2 = "methods"))) || ((data21.paths === undefined) && (missing2 = "paths"))) || ((data21.body === undefined) && (missing2 = "body"))){
validate20.errors = [{instancePath:instancePath+"/requests/" + i2,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs71 = errors;
for(const key5 in data21){
if(!((((key5 === "to") || (key5 === "methods")) || (key5 === "paths")) || (key5 === "body"))){
validate20.errors = [{instancePath:instancePath+"/requests/" + i2,schemaPath:"#/properties/requests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data21.to !== undefined){
let data22 = data21.to;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data22 === "string"){
if(!pattern13.test(data22)){
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/to",schemaPath:"#/properties/requests/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(any_public|[a-z][a-z0-9_]{0,31})$"},message:"must match pattern \""+"^(any_public|[a-z][a-z0-9_]{0,31})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/to",schemaPath:"#/properties/requests/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs72 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.methods !== undefined){
let data23 = data21.methods;
const _errs74 = errors;
const _errs75 = errors;
let valid12 = false;
const _errs76 = errors;
if(typeof data23 !== "string"){
const err26 = {instancePath:instancePath+"/requests/" + i2+"/methods",schemaPath:"#/properties/requests/items/properties/methods/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("any" !== data23){
const err27 = {instancePath:instancePath+"/requests/" + i2+"/methods",schemaPath:"#/properties/requests/items/properties/methods/anyOf/0/const",keyword:"const",params:{allowedValue: "any"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs76 === errors;
valid12 = valid12 || _valid4;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data23)){
if(data23.length > 16){
const err28 = {instancePath:instancePath+"/requests/" + i2+"/methods",schemaPath:"#/properties/requests/items/properties/methods/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data23.length < 1){
const err29 = {instancePath:instancePath+"/requests/" + i2+"/methods",schemaPath:"#/properties/requests/items/properties/methods/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
var valid13 = true;
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
const _errs80 = errors;
if(errors === _errs80){
if(typeof data24 === "string"){
if(!pattern14.test(data24)){
const err30 = {instancePath:instancePath+"/requests/" + i2+"/methods/" + i3,schemaPath:"#/properties/requests/items/properties/methods/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{1,20}$"},message:"must match pattern \""+"^[A-Z]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/requests/" + i2+"/methods/" + i3,schemaPath:"#/properties/requests/items/properties/methods/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid13 = _errs80 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i4 = data23.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data23[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/requests/" + i2+"/methods",schemaPath:"#/properties/requests/items/properties/methods/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/requests/" + i2+"/methods",schemaPath:"#/properties/requests/items/properties/methods/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid4 = _errs78 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const err34 = {instancePath:instancePath+"/requests/" + i2+"/methods",schemaPath:"#/properties/requests/items/properties/methods/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs74 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.paths !== undefined){
let data25 = data21.paths;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data25)){
if(data25.length > 256){
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/paths",schemaPath:"#/properties/requests/items/properties/paths/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
if(data25.length < 1){
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/paths",schemaPath:"#/properties/requests/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len4 = data25.length;
for(let i5=0; i5<len4; i5++){
let data26 = data25[i5];
const _errs84 = errors;
if(errors === _errs84){
if(typeof data26 === "string"){
if(func2(data26) > 1024){
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/paths/" + i5,schemaPath:"#/properties/requests/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(!pattern15.test(data26)){
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/paths/" + i5,schemaPath:"#/properties/requests/items/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "^(/(\\*|[A-Za-z0-9._~!$&'()+,;=:@%-]+))*(/\\*\\*)?$"},message:"must match pattern \""+"^(/(\\*|[A-Za-z0-9._~!$&'()+,;=:@%-]+))*(/\\*\\*)?$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/paths/" + i5,schemaPath:"#/properties/requests/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs84 === errors;
if(!valid15){
break;
}
}
if(valid15){
let i6 = data25.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data25[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/paths",schemaPath:"#/properties/requests/items/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
return false;
break;
}
indices1[item1] = i6;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/requests/" + i2+"/paths",schemaPath:"#/properties/requests/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs82 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.body !== undefined){
let data27 = data21.body;
const _errs86 = errors;
const _errs87 = errors;
let valid17 = false;
const _errs88 = errors;
if(typeof data27 !== "string"){
const err35 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("none" !== data27){
const err36 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/0/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid5 = _errs88 === errors;
valid17 = valid17 || _valid5;
const _errs90 = errors;
if(typeof data27 !== "string"){
const err37 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if("any" !== data27){
const err38 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/1/const",keyword:"const",params:{allowedValue: "any"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid5 = _errs90 === errors;
valid17 = valid17 || _valid5;
const _errs92 = errors;
if(typeof data27 !== "string"){
const err39 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("graphql_query" !== data27){
const err40 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/2/const",keyword:"const",params:{allowedValue: "graphql_query"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid5 = _errs92 === errors;
valid17 = valid17 || _valid5;
const _errs94 = errors;
if(typeof data27 !== "string"){
const err41 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("graphql_mutation" !== data27){
const err42 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf/3/const",keyword:"const",params:{allowedValue: "graphql_mutation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid5 = _errs94 === errors;
valid17 = valid17 || _valid5;
if(!valid17){
const err43 = {instancePath:instancePath+"/requests/" + i2+"/body",schemaPath:"#/properties/requests/items/properties/body/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs86 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/requests/" + i2,schemaPath:"#/properties/requests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs69 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined){
let data28 = data.credential;
const _errs96 = errors;
if(errors === _errs96){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing3;
if((((data28.header === undefined) && (missing3 = "header")) || ((data28.scheme === undefined) && (missing3 = "scheme"))) || ((data28.sources === undefined) && (missing3 = "sources"))){
validate20.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data28){
if(!(((key6 === "header") || (key6 === "scheme")) || (key6 === "sources"))){
validate20.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data28.header !== undefined){
let data29 = data28.header;
const _errs99 = errors;
if(typeof data29 !== "string"){
validate20.errors = [{instancePath:instancePath+"/credential/header",schemaPath:"#/properties/credential/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("authorization" !== data29){
validate20.errors = [{instancePath:instancePath+"/credential/header",schemaPath:"#/properties/credential/properties/header/const",keyword:"const",params:{allowedValue: "authorization"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs99 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.scheme !== undefined){
let data30 = data28.scheme;
const _errs101 = errors;
const _errs102 = errors;
let valid19 = false;
const _errs103 = errors;
if(typeof data30 !== "string"){
const err44 = {instancePath:instancePath+"/credential/scheme",schemaPath:"#/properties/credential/properties/scheme/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if("bearer" !== data30){
const err45 = {instancePath:instancePath+"/credential/scheme",schemaPath:"#/properties/credential/properties/scheme/anyOf/0/const",keyword:"const",params:{allowedValue: "bearer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid6 = _errs103 === errors;
valid19 = valid19 || _valid6;
const _errs105 = errors;
if(typeof data30 !== "string"){
const err46 = {instancePath:instancePath+"/credential/scheme",schemaPath:"#/properties/credential/properties/scheme/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if("basic_or_bearer" !== data30){
const err47 = {instancePath:instancePath+"/credential/scheme",schemaPath:"#/properties/credential/properties/scheme/anyOf/1/const",keyword:"const",params:{allowedValue: "basic_or_bearer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid6 = _errs105 === errors;
valid19 = valid19 || _valid6;
const _errs107 = errors;
if(typeof data30 !== "string"){
const err48 = {instancePath:instancePath+"/credential/scheme",schemaPath:"#/properties/credential/properties/scheme/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if("raw" !== data30){
const err49 = {instancePath:instancePath+"/credential/scheme",schemaPath:"#/properties/credential/properties/scheme/anyOf/2/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs107 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const err50 = {instancePath:instancePath+"/credential/scheme",schemaPath:"#/properties/credential/properties/scheme/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs101 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.sources !== undefined){
let data31 = data28.sources;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data31)){
if(data31.length > 8){
validate20.errors = [{instancePath:instancePath+"/credential/sources",schemaPath:"#/properties/credential/properties/sources/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
if(data31.length < 1){
validate20.errors = [{instancePath:instancePath+"/credential/sources",schemaPath:"#/properties/credential/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid20 = true;
const len5 = data31.length;
for(let i7=0; i7<len5; i7++){
let data32 = data31[i7];
const _errs111 = errors;
const _errs112 = errors;
let valid21 = false;
const _errs113 = errors;
if(errors === _errs113){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing4;
if((data32.env === undefined) && (missing4 = "env")){
const err51 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
const _errs115 = errors;
for(const key7 in data32){
if(!((key7 === "env") || (key7 === "user_env"))){
const err52 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break;
}
}
if(_errs115 === errors){
if(data32.env !== undefined){
let data33 = data32.env;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data33 === "string"){
if(!pattern16.test(data33)){
const err53 = {instancePath:instancePath+"/credential/sources/" + i7+"/env",schemaPath:"#/properties/credential/properties/sources/items/anyOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/credential/sources/" + i7+"/env",schemaPath:"#/properties/credential/properties/sources/items/anyOf/0/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var valid22 = _errs116 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.user_env !== undefined){
let data34 = data32.user_env;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data34 === "string"){
if(!pattern16.test(data34)){
const err55 = {instancePath:instancePath+"/credential/sources/" + i7+"/user_env",schemaPath:"#/properties/credential/properties/sources/items/anyOf/0/properties/user_env/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/credential/sources/" + i7+"/user_env",schemaPath:"#/properties/credential/properties/sources/items/anyOf/0/properties/user_env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var valid22 = _errs118 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid7 = _errs113 === errors;
valid21 = valid21 || _valid7;
if(_valid7){
var props0 = true;
}
const _errs120 = errors;
if(errors === _errs120){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if((data32.file === undefined) && (missing5 = "file")){
const err58 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
const _errs122 = errors;
for(const key8 in data32){
if(!(key8 === "file")){
const err59 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
break;
}
}
if(_errs122 === errors){
if(data32.file !== undefined){
let data35 = data32.file;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data35 === "string"){
if(func2(data35) > 4096){
const err60 = {instancePath:instancePath+"/credential/sources/" + i7+"/file",schemaPath:"#/properties/credential/properties/sources/items/anyOf/1/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(!pattern18.test(data35)){
const err61 = {instancePath:instancePath+"/credential/sources/" + i7+"/file",schemaPath:"#/properties/credential/properties/sources/items/anyOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(/|~/)[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^(/|~/)[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/credential/sources/" + i7+"/file",schemaPath:"#/properties/credential/properties/sources/items/anyOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid7 = _errs120 === errors;
valid21 = valid21 || _valid7;
if(_valid7){
if(props0 !== true){
props0 = true;
}
}
const _errs125 = errors;
if(errors === _errs125){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing6;
if((data32.command === undefined) && (missing6 = "command")){
const err64 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
const _errs127 = errors;
for(const key9 in data32){
if(!(key9 === "command")){
const err65 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
break;
}
}
if(_errs127 === errors){
if(data32.command !== undefined){
let data36 = data32.command;
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data36)){
if(data36.length > 64){
const err66 = {instancePath:instancePath+"/credential/sources/" + i7+"/command",schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
if(data36.length < 1){
const err67 = {instancePath:instancePath+"/credential/sources/" + i7+"/command",schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
var valid25 = true;
const len6 = data36.length;
for(let i8=0; i8<len6; i8++){
let data37 = data36[i8];
const _errs130 = errors;
if(errors === _errs130){
if(typeof data37 === "string"){
if(func2(data37) > 4096){
const err68 = {instancePath:instancePath+"/credential/sources/" + i7+"/command/" + i8,schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
if(func2(data37) < 1){
const err69 = {instancePath:instancePath+"/credential/sources/" + i7+"/command/" + i8,schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(!pattern19.test(data37)){
const err70 = {instancePath:instancePath+"/credential/sources/" + i7+"/command/" + i8,schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/properties/command/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/credential/sources/" + i7+"/command/" + i8,schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var valid25 = _errs130 === errors;
if(!valid25){
break;
}
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/credential/sources/" + i7+"/command",schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid7 = _errs125 === errors;
valid21 = valid21 || _valid7;
if(_valid7){
if(props0 !== true){
props0 = true;
}
}
if(!valid21){
const err74 = {instancePath:instancePath+"/credential/sources/" + i7,schemaPath:"#/properties/credential/properties/sources/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs111 === errors;
if(!valid20){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/credential/sources",schemaPath:"#/properties/credential/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs109 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data38 = data.environment;
const _errs132 = errors;
if(errors === _errs132){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length > 16){
validate20.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"}];
return false;
}
else {
const _errs134 = errors;
for(const key10 in data38){
if(!(pattern16.test(key10))){
validate20.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs134 === errors){
var valid26 = true;
for(const key11 in data38){
if(pattern16.test(key11)){
let data39 = data38[key11];
const _errs135 = errors;
const _errs136 = errors;
let valid27 = false;
const _errs137 = errors;
if(errors === _errs137){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing7;
if((data39.from === undefined) && (missing7 = "from")){
const err75 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/0/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
const _errs139 = errors;
for(const key12 in data39){
if(!(key12 === "from")){
const err76 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
break;
}
}
if(_errs139 === errors){
if(data39.from !== undefined){
let data40 = data39.from;
if(typeof data40 !== "string"){
const err77 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/0/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if("credential" !== data40){
const err78 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/0/properties/from/const",keyword:"const",params:{allowedValue: "credential"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var _valid8 = _errs137 === errors;
valid27 = valid27 || _valid8;
if(_valid8){
var props1 = true;
}
const _errs142 = errors;
if(errors === _errs142){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing8;
if((data39.base === undefined) && (missing8 = "base")){
const err80 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/1/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
const _errs144 = errors;
for(const key13 in data39){
if(!(key13 === "base")){
const err81 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
}
if(_errs144 === errors){
if(data39.base !== undefined){
let data41 = data39.base;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data41 === "string"){
if(!pattern9.test(data41)){
const err82 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/base",schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/1/properties/base/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/base",schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/1/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid8 = _errs142 === errors;
valid27 = valid27 || _valid8;
if(_valid8){
if(props1 !== true){
props1 = true;
}
}
const _errs147 = errors;
if(errors === _errs147){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing9;
if((data39.git_config === undefined) && (missing9 = "git_config")){
const err85 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/2/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
const _errs149 = errors;
for(const key14 in data39){
if(!(key14 === "git_config")){
const err86 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
break;
}
}
if(_errs149 === errors){
if(data39.git_config !== undefined){
let data42 = data39.git_config;
const _errs150 = errors;
if(errors === _errs150){
if(typeof data42 === "string"){
if(!pattern23.test(data42)){
const err87 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/git_config",schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/2/properties/git_config/pattern",keyword:"pattern",params:{pattern: "^[a-z]+\\.[a-z]+$"},message:"must match pattern \""+"^[a-z]+\\.[a-z]+$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/git_config",schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/2/properties/git_config/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid8 = _errs147 === errors;
valid27 = valid27 || _valid8;
if(_valid8){
if(props1 !== true){
props1 = true;
}
}
if(!valid27){
const err90 = {instancePath:instancePath+"/environment/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/patternProperties/%5E%5BA-Z%5D%5BA-Z0-9_%5D%7B0%2C63%7D%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
var valid26 = _errs135 === errors;
if(!valid26){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs132 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
