// Generated from schemas/0.2/audit-envelope.schema.json by tools/generate.ts; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["v","log","idx","t","id","corr","salt","w","event"],"properties":{"v":{"type":"number","const":1},"log":{"type":"string","pattern":"^ledger/[0-9a-f]{32}$"},"idx":{"type":"integer","minimum":0,"maximum":9007199254740991},"t":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"ms since 1970, UTC"},"id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},"corr":{"type":["string","null"]},"salt":{"type":"string","pattern":"^[0-9a-f]{32}$"},"w":{"type":"object","required":["pid","start","boot","ns","host","version"],"properties":{"pid":{"type":"integer","minimum":0},"start":{"type":"string","description":"start time of the process, in the system's own unit; may be empty"},"boot":{"type":"string","description":"names this boot of the machine; may be empty"},"ns":{"type":"string","description":"names the space that `pid` counts in; may be empty"},"host":{"type":"string","description":"salted hash of the host's name"},"version":{"type":"string"}},"additionalProperties":false},"event":{"type":"object","description":"valid against the audit-event schema of its schema_version"}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ooo:schema:audit-envelope:0.2","title":"Envelope of an audit event, version 0.2","additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^ledger/[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{32}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ooo:schema:audit-envelope:0.2" */;
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
if((((((((((data.v === undefined) && (missing0 = "v")) || ((data.log === undefined) && (missing0 = "log"))) || ((data.idx === undefined) && (missing0 = "idx"))) || ((data.t === undefined) && (missing0 = "t"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.corr === undefined) && (missing0 = "corr"))) || ((data.salt === undefined) && (missing0 = "salt"))) || ((data.w === undefined) && (missing0 = "w"))) || ((data.event === undefined) && (missing0 = "event"))){
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
if(data.v !== undefined){
let data0 = data.v;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate20.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if(1 !== data0){
validate20.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined){
let data1 = data.log;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate20.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/pattern",keyword:"pattern",params:{pattern: "^ledger/[0-9a-f]{32}$"},message:"must match pattern \""+"^ledger/[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idx !== undefined){
let data2 = data.idx;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/idx",schemaPath:"#/properties/idx/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/idx",schemaPath:"#/properties/idx/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/idx",schemaPath:"#/properties/idx/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.t !== undefined){
let data3 = data.t;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/t",schemaPath:"#/properties/t/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/t",schemaPath:"#/properties/t/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/t",schemaPath:"#/properties/t/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data4 = data.id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corr !== undefined){
let data5 = data.corr;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/corr",schemaPath:"#/properties/corr/type",keyword:"type",params:{type: schema31.properties.corr.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined){
let data6 = data.salt;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate20.errors = [{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data7 = data.w;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((((data7.pid === undefined) && (missing1 = "pid")) || ((data7.start === undefined) && (missing1 = "start"))) || ((data7.boot === undefined) && (missing1 = "boot"))) || ((data7.ns === undefined) && (missing1 = "ns"))) || ((data7.host === undefined) && (missing1 = "host"))) || ((data7.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!((((((key1 === "pid") || (key1 === "start")) || (key1 === "boot")) || (key1 === "ns")) || (key1 === "host")) || (key1 === "version"))){
validate20.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.pid !== undefined){
let data8 = data7.pid;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/w/pid",schemaPath:"#/properties/w/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/w/pid",schemaPath:"#/properties/w/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.start !== undefined){
const _errs21 = errors;
if(typeof data7.start !== "string"){
validate20.errors = [{instancePath:instancePath+"/w/start",schemaPath:"#/properties/w/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.boot !== undefined){
const _errs23 = errors;
if(typeof data7.boot !== "string"){
validate20.errors = [{instancePath:instancePath+"/w/boot",schemaPath:"#/properties/w/properties/boot/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.ns !== undefined){
const _errs25 = errors;
if(typeof data7.ns !== "string"){
validate20.errors = [{instancePath:instancePath+"/w/ns",schemaPath:"#/properties/w/properties/ns/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.host !== undefined){
const _errs27 = errors;
if(typeof data7.host !== "string"){
validate20.errors = [{instancePath:instancePath+"/w/host",schemaPath:"#/properties/w/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.version !== undefined){
const _errs29 = errors;
if(typeof data7.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/w/version",schemaPath:"#/properties/w/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
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
validate20.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data14 = data.event;
const _errs31 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
validate20.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs31 === errors;
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
