// Generated from schemas/0.1/plugin-check.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:plugin-check:0.1","title":"Cases of `ooo plugin check --run` (ooo.check.json), version 0.1","type":"object","required":["cases"],"properties":{"$schema":{"type":"string"},"schema_version":{"type":"string","const":"0.1"},"cases":{"type":"array","items":{"type":"object","required":["name","command"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"command":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]* [a-z0-9][a-z0-9-]*$","description":"<namespace> <name>"},"words":{"type":"array","items":{"type":"string"},"maxItems":1000},"files":{"type":"object","patternProperties":{"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$":{"type":"string"}},"maxProperties":1000,"additionalProperties":false},"grants":{"type":"array","items":{"type":"string"},"maxItems":1000,"description":"scopes; by default all that are declared"},"config":{"type":"object","description":"what [plugins.<name>] of config.toml would hold: texts, numbers, flags"},"answers":{"type":"array","items":{"type":"object","required":["url"],"properties":{"method":{"type":"string","pattern":"^[A-Z]{1,16}$"},"url":{"type":"string","pattern":"^https?://[^/]+/"},"status":{"type":"integer","minimum":200,"maximum":599},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string"}}},"body":{"description":"a text as it is, anything else as JSON"}},"additionalProperties":false},"maxItems":1000},"expect":{"type":"object","properties":{"outcome":{"enum":["completed","failed","blocked","cancelled"]},"exit_code":{"type":"integer","minimum":0,"maximum":255},"stdout":{"type":"string","description":"all of it"},"stdout_contains":{"type":"array","items":{"type":"string"},"maxItems":1000},"stderr_contains":{"type":"array","items":{"type":"string"},"maxItems":1000},"files":{"type":"object","patternProperties":{"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$":{"type":["string","null"],"description":"null: it is not there"}},"maxProperties":1000,"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"maxItems":1000}},"additionalProperties":false};
const func1 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]* [a-z0-9][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$", "u");
const pattern7 = new RegExp("^[A-Z]{1,16}$", "u");
const pattern8 = new RegExp("^https?://[^/]+/", "u");
const pattern9 = new RegExp("^.*$", "u");

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
const _errs22 = errors;
if(typeof data8[key3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
let data10 = data3.grants;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
if(data10.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/grants",schemaPath:"#/properties/cases/items/properties/grants/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs26 = errors;
if(typeof data10[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/grants/" + i2,schemaPath:"#/properties/cases/items/properties/grants/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs26 === errors;
if(!valid5){
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
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.config !== undefined){
let data12 = data3.config;
const _errs28 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/config",schemaPath:"#/properties/cases/items/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.answers !== undefined){
let data13 = data3.answers;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
if(data13.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers",schemaPath:"#/properties/cases/items/properties/answers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((data14.url === undefined) && (missing2 = "url")){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3,schemaPath:"#/properties/cases/items/properties/answers/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key4 in data14){
if(!(((((key4 === "method") || (key4 === "url")) || (key4 === "status")) || (key4 === "headers")) || (key4 === "body"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3,schemaPath:"#/properties/cases/items/properties/answers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.method !== undefined){
let data15 = data14.method;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/method",schemaPath:"#/properties/cases/items/properties/answers/items/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{1,16}$"},message:"must match pattern \""+"^[A-Z]{1,16}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/method",schemaPath:"#/properties/cases/items/properties/answers/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.url !== undefined){
let data16 = data14.url;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/url",schemaPath:"#/properties/cases/items/properties/answers/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/]+/"},message:"must match pattern \""+"^https?://[^/]+/"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/url",schemaPath:"#/properties/cases/items/properties/answers/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.status !== undefined){
let data17 = data14.status;
const _errs39 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/status",schemaPath:"#/properties/cases/items/properties/answers/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 599 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/status",schemaPath:"#/properties/cases/items/properties/answers/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data17 < 200 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/status",schemaPath:"#/properties/cases/items/properties/answers/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.headers !== undefined){
let data18 = data14.headers;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
var props0 = {};
for(const key5 in data18){
if(pattern9.test(key5)){
if(typeof data18[key5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/answers/items/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
props0[key5] = true;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3+"/headers",schemaPath:"#/properties/cases/items/properties/answers/items/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/answers/" + i3,schemaPath:"#/properties/cases/items/properties/answers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs32 === errors;
if(!valid6){
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
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.expect !== undefined){
let data20 = data3.expect;
const _errs45 = errors;
if(errors === _errs45){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
const _errs47 = errors;
for(const key6 in data20){
if(!((((((key6 === "outcome") || (key6 === "exit_code")) || (key6 === "stdout")) || (key6 === "stdout_contains")) || (key6 === "stderr_contains")) || (key6 === "files"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data20.outcome !== undefined){
let data21 = data20.outcome;
const _errs48 = errors;
if(!((((data21 === "completed") || (data21 === "failed")) || (data21 === "blocked")) || (data21 === "cancelled"))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/outcome",schemaPath:"#/properties/cases/items/properties/expect/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.cases.items.properties.expect.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data20.exit_code !== undefined){
let data22 = data20.exit_code;
const _errs49 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/exit_code",schemaPath:"#/properties/cases/items/properties/expect/properties/exit_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs49){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 255 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/exit_code",schemaPath:"#/properties/cases/items/properties/expect/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/exit_code",schemaPath:"#/properties/cases/items/properties/expect/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data20.stdout !== undefined){
const _errs51 = errors;
if(typeof data20.stdout !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stdout",schemaPath:"#/properties/cases/items/properties/expect/properties/stdout/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data20.stdout_contains !== undefined){
let data24 = data20.stdout_contains;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data24)){
if(data24.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stdout_contains",schemaPath:"#/properties/cases/items/properties/expect/properties/stdout_contains/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid10 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
const _errs55 = errors;
if(typeof data24[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stdout_contains/" + i4,schemaPath:"#/properties/cases/items/properties/expect/properties/stdout_contains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs55 === errors;
if(!valid10){
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
var valid9 = _errs53 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data20.stderr_contains !== undefined){
let data26 = data20.stderr_contains;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data26)){
if(data26.length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stderr_contains",schemaPath:"#/properties/cases/items/properties/expect/properties/stderr_contains/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid11 = true;
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
const _errs59 = errors;
if(typeof data26[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/stderr_contains/" + i5,schemaPath:"#/properties/cases/items/properties/expect/properties/stderr_contains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs59 === errors;
if(!valid11){
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
var valid9 = _errs57 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data20.files !== undefined){
let data28 = data20.files;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 1000){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/files",schemaPath:"#/properties/cases/items/properties/expect/properties/files/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
else {
const _errs63 = errors;
for(const key7 in data28){
if(!(pattern5.test(key7))){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/files",schemaPath:"#/properties/cases/items/properties/expect/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
var valid12 = true;
for(const key8 in data28){
if(pattern5.test(key8)){
let data29 = data28[key8];
const _errs64 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect/files/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/expect/properties/files/patternProperties/%5E(%3F!~1)(%3F!(%3F%3A.*~1)%3F%5C.%5C.(%3F%3A~1%7C%24))%5B%5E%5C%5C%5Cu0000%5D%2B%24/type",keyword:"type",params:{type: schema31.properties.cases.items.properties.expect.properties.files.patternProperties["^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000]+$"].type},message:"must be string,null"}];
return false;
}
var valid12 = _errs64 === errors;
if(!valid12){
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
var valid9 = _errs61 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs45 === errors;
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
