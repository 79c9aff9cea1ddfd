// Generated from schemas/0.1/plugin-check.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:plugin-check:0.1","title":"Cases of `ooo plugin check --run` (ooo.check.json), version 0.1","type":"object","required":["cases"],"properties":{"$schema":{"type":"string"},"schema_version":{"type":"string","const":"0.1"},"cases":{"type":"array","items":{"type":"object","required":["name","command"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"command":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]* [a-z0-9][a-z0-9-]*$","description":"<namespace> <name>"},"words":{"type":"array","items":{"type":"string"},"maxItems":1000},"files":{"type":"object","patternProperties":{"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$":{"anyOf":[{"type":"string"},{"type":"object","required":["base64"],"properties":{"base64":{"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$","description":"bytes"}},"additionalProperties":false}]}},"maxProperties":1000,"additionalProperties":false},"grants":{"type":"array","items":{"type":"string"},"maxItems":1000,"description":"scopes; by default all that are declared"},"config":{"type":"object","description":"what [plugins.<name>] of config.toml would hold: texts, numbers, flags, lists and tables of them"},"answers":{"type":"array","items":{"type":"object","required":["url"],"properties":{"method":{"type":"string","pattern":"^[A-Z]{1,16}$"},"url":{"type":"string","pattern":"^https?://[^/]+/"},"status":{"type":"integer","minimum":200,"maximum":599},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string"}}},"body":{"description":"a text as it is, anything else as JSON"}},"additionalProperties":false},"maxItems":1000},"expect":{"type":"object","properties":{"outcome":{"enum":["completed","failed","blocked","cancelled"]},"exit_code":{"type":"integer","minimum":0,"maximum":255},"stdout":{"type":"string","description":"all of it"},"stdout_contains":{"type":"array","items":{"type":"string"},"maxItems":1000},"stderr_contains":{"type":"array","items":{"type":"string"},"maxItems":1000},"files":{"type":"object","patternProperties":{"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$":{"type":["string","null"],"description":"null: it is not there"}},"maxProperties":1000,"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"maxItems":1000}},"additionalProperties":false};
const func1 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]* [a-z0-9][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
const pattern8 = new RegExp("^[A-Z]{1,16}$", "u");
const pattern9 = new RegExp("^https?://[^/]+/", "u");
const pattern10 = new RegExp("^.*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:plugin-check:0.1" */;
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
if((data.cases === undefined) && (missing0 = "cases")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "schema_version")) || (key0 === "cases"))){
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
if(data.cases !== undefined){
let data2 = data.cases;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) && (missing1 = "name")) || ((data3.command === undefined) && (missing1 = "command"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((((((((key1 === "name") || (key1 === "command")) || (key1 === "words")) || (key1 === "files")) || (key1 === "grants")) || (key1 === "config")) || (key1 === "answers")) || (key1 === "expect"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(func1(data4) > 200){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.command !== undefined){
let data5 = data3.command;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/command",schemaPath:"#/properties/cases/items/properties/command/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]* [a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]* [a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/command",schemaPath:"#/properties/cases/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.words !== undefined){
let data6 = data3.words;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/words",schemaPath:"#/properties/cases/items/properties/words/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data6[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/words/" + i1,schemaPath:"#/properties/cases/items/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/words",schemaPath:"#/properties/cases/items/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.files !== undefined){
let data8 = data3.files;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/files",schemaPath:"#/properties/cases/items/properties/files/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data8){
if(!(pattern5.test(key2))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/files",schemaPath:"#/properties/cases/items/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
var valid4 = true;
for(const key3 in data8){
if(pattern5.test(key3)){
let data9 = data8[key3];
const _errs22 = errors;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(typeof data9 !== "string"){
const err0 = {instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.base64 === undefined) && (missing2 = "base64")){
const err1 = {instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs28 = errors;
for(const key4 in data9){
if(!(key4 === "base64")){
const err2 = {instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data9.base64 !== undefined){
let data10 = data9.base64;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err3 = {instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/base64",schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/anyOf/1/properties/base64/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/base64",schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/anyOf/1/properties/base64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err6 = {instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/files",schemaPath:"#/properties/cases/items/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.grants !== undefined){
let data11 = data3.grants;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/grants",schemaPath:"#/properties/cases/items/properties/grants/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs33 = errors;
if(typeof data11[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/grants/" + i2,schemaPath:"#/properties/cases/items/properties/grants/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/grants",schemaPath:"#/properties/cases/items/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.config !== undefined){
let data13 = data3.config;
const _errs35 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/config",schemaPath:"#/properties/cases/items/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.answers !== undefined){
let data14 = data3.answers;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data14)){
if(data14.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers",schemaPath:"#/properties/cases/items/properties/answers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((data15.url === undefined) && (missing3 = "url")){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3,schemaPath:"#/properties/cases/items/properties/answers/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key5 in data15){
if(!(((((key5 === "method") || (key5 === "url")) || (key5 === "status")) || (key5 === "headers")) || (key5 === "body"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3,schemaPath:"#/properties/cases/items/properties/answers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data15.method !== undefined){
let data16 = data15.method;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/method",schemaPath:"#/properties/cases/items/properties/answers/items/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{1,16}$"},message:"must match pattern \""+"^[A-Z]{1,16}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/method",schemaPath:"#/properties/cases/items/properties/answers/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.url !== undefined){
let data17 = data15.url;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/url",schemaPath:"#/properties/cases/items/properties/answers/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/]+/"},message:"must match pattern \""+"^https?://[^/]+/"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/url",schemaPath:"#/properties/cases/items/properties/answers/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.status !== undefined){
let data18 = data15.status;
const _errs46 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/status",schemaPath:"#/properties/cases/items/properties/answers/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 599 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/status",schemaPath:"#/properties/cases/items/properties/answers/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data18 < 200 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/status",schemaPath:"#/properties/cases/items/properties/answers/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.headers !== undefined){
let data19 = data15.headers;
const _errs48 = errors;
if(errors === _errs48){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
var props1 = {};
for(const key6 in data19){
if(pattern10.test(key6)){
if(typeof data19[key6] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/answers/items/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
props1[key6] = true;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/headers",schemaPath:"#/properties/cases/items/properties/answers/items/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3,schemaPath:"#/properties/cases/items/properties/answers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs39 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers",schemaPath:"#/properties/cases/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.expect !== undefined){
let data21 = data3.expect;
const _errs52 = errors;
if(errors === _errs52){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs54 = errors;
for(const key7 in data21){
if(!((((((key7 === "outcome") || (key7 === "exit_code")) || (key7 === "stdout")) || (key7 === "stdout_contains")) || (key7 === "stderr_contains")) || (key7 === "files"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data21.outcome !== undefined){
let data22 = data21.outcome;
const _errs55 = errors;
if(!((((data22 === "completed") || (data22 === "failed")) || (data22 === "blocked")) || (data22 === "cancelled"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/outcome",schemaPath:"#/properties/cases/items/properties/expect/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.cases.items.properties.expect.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs55 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.exit_code !== undefined){
let data23 = data21.exit_code;
const _errs56 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/exit_code",schemaPath:"#/properties/cases/items/properties/expect/properties/exit_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 255 || isNaN(data23)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/exit_code",schemaPath:"#/properties/cases/items/properties/expect/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/exit_code",schemaPath:"#/properties/cases/items/properties/expect/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.stdout !== undefined){
const _errs58 = errors;
if(typeof data21.stdout !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stdout",schemaPath:"#/properties/cases/items/properties/expect/properties/stdout/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.stdout_contains !== undefined){
let data25 = data21.stdout_contains;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data25)){
if(data25.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stdout_contains",schemaPath:"#/properties/cases/items/properties/expect/properties/stdout_contains/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid12 = true;
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
const _errs62 = errors;
if(typeof data25[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stdout_contains/" + i4,schemaPath:"#/properties/cases/items/properties/expect/properties/stdout_contains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs62 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stdout_contains",schemaPath:"#/properties/cases/items/properties/expect/properties/stdout_contains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.stderr_contains !== undefined){
let data27 = data21.stderr_contains;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data27)){
if(data27.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stderr_contains",schemaPath:"#/properties/cases/items/properties/expect/properties/stderr_contains/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
const _errs66 = errors;
if(typeof data27[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stderr_contains/" + i5,schemaPath:"#/properties/cases/items/properties/expect/properties/stderr_contains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs66 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stderr_contains",schemaPath:"#/properties/cases/items/properties/expect/properties/stderr_contains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.files !== undefined){
let data29 = data21.files;
const _errs68 = errors;
if(errors === _errs68){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(Object.keys(data29).length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/files",schemaPath:"#/properties/cases/items/properties/expect/properties/files/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
else {
const _errs70 = errors;
for(const key8 in data29){
if(!(pattern5.test(key8))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/files",schemaPath:"#/properties/cases/items/properties/expect/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
var valid14 = true;
for(const key9 in data29){
if(pattern5.test(key9)){
let data30 = data29[key9];
const _errs71 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/files/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/expect/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/type",keyword:"type",params:{type: schema31.properties.cases.items.properties.expect.properties.files.patternProperties["^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$"].type},message:"must be string,null"}];
return false;
}
var valid14 = _errs71 === errors;
if(!valid14){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/files",schemaPath:"#/properties/cases/items/properties/expect/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs68 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs52 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
