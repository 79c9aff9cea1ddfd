// Written by tools/bundle-plugins.ts from plugins/release-coordinator/src. Do not edit.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// packages/protocol/src/error.ts
var ANSWER_CODES, CLOSE_CODES, ProtocolError;
var init_error = __esm({
  "packages/protocol/src/error.ts"() {
    "use strict";
    ANSWER_CODES = {
      METHOD_NOT_FOUND: -32601,
      INVALID_PARAMS: -32602,
      HOST_FAULT: -32603,
      SCOPE_REQUIRED: -32001,
      CAPABILITY_NOT_DECLARED: -32002,
      NOT_AVAILABLE: -32003,
      LIMIT_EXCEEDED: -32004,
      CANCELLED: -32005,
      VERSION_UNSUPPORTED: -32006,
      UPSTREAM_FAILED: -32007,
      BLOCKED: -32008
    };
    CLOSE_CODES = {
      PROTOCOL_LINE_TOO_LONG: -32700,
      PROTOCOL_BAD_JSON: -32700,
      PROTOCOL_TRUNCATED: -32700,
      PROTOCOL_BAD_MESSAGE: -32600,
      PROTOCOL_BAD_PARAMS: -32602,
      PROTOCOL_BAD_RESULT: -32600,
      PROTOCOL_ID_REUSED: -32600,
      PROTOCOL_UNASKED_ANSWER: -32600,
      PROTOCOL_TOO_MANY_REQUESTS: -32600,
      PROTOCOL_STREAM_UNKNOWN: -32600,
      PROTOCOL_STREAM_ORDER: -32600,
      PROTOCOL_STREAM_CREDIT: -32600,
      PROTOCOL_PEER_ENDED: -32600,
      PROTOCOL_CHANNEL_LOST: -32e3,
      PROTOCOL_CLOSED: -32e3
    };
    ProtocolError = class extends Error {
      name = "ProtocolError";
      code;
      hint;
      scope;
      declared;
      pointer;
      supported;
      constructor(code, message, detail = {}) {
        super(message, { cause: detail.cause });
        this.code = code;
        this.hint = detail.hint;
        this.scope = detail.scope;
        this.declared = detail.declared;
        this.pointer = detail.pointer;
        this.supported = detail.supported;
      }
    };
  }
});

// packages/protocol/src/channel.ts
import { Socket } from "node:net";
function openChannel(environment2) {
  const text = environment2[PROTOCOL_FD_VARIABLE];
  if (text === void 0 || text === "") return void 0;
  try {
    if (!/^[1-9][0-9]{0,5}$/.test(text) || Number(text) < PROTOCOL_FD)
      throw new RangeError("not a descriptor");
    return new Socket({ fd: Number(text), readable: true, writable: true });
  } catch (cause) {
    throw new ProtocolError(
      "PROTOCOL_CHANNEL_LOST",
      `${PROTOCOL_FD_VARIABLE} must name an open socket, got ${JSON.stringify(text)}`,
      { cause }
    );
  }
}
var PROTOCOL_FD_VARIABLE, PROTOCOL_FD;
var init_channel = __esm({
  "packages/protocol/src/channel.ts"() {
    "use strict";
    init_error();
    PROTOCOL_FD_VARIABLE = "OOO_PROTOCOL_FD";
    PROTOCOL_FD = 3;
  }
});

// packages/protocol/src/limits.ts
var PROTOCOL_VERSION, MAX_LINE_BYTES, MAX_LINE_DEPTH, MAX_PARAMS_DEPTH, MAX_METHOD_LENGTH, MAX_OPEN_REQUESTS, MAX_PENDING_NOTIFICATIONS, MAX_CHUNK_BYTES, MAX_CREDIT, CREDIT_WINDOW, MAX_QUEUED_BYTES, MAX_QUEUED_STREAM_BYTES, LINGER_MS, MAX_STATE_BYTES, MAX_EVIDENCE_BYTES, MAX_NOTE_BYTES, MAX_LOG_BYTES, MAX_HTTP_HEAD_BYTES, MAX_EXECUTE_BYTES, MAX_STREAM_LINE_BYTES;
var init_limits = __esm({
  "packages/protocol/src/limits.ts"() {
    "use strict";
    PROTOCOL_VERSION = "0.1";
    MAX_LINE_BYTES = 1024 * 1024;
    MAX_LINE_DEPTH = 64;
    MAX_PARAMS_DEPTH = 48;
    MAX_METHOD_LENGTH = 128;
    MAX_OPEN_REQUESTS = 32;
    MAX_PENDING_NOTIFICATIONS = 32;
    MAX_CHUNK_BYTES = 48 * 1024;
    MAX_CREDIT = 64;
    CREDIT_WINDOW = 8;
    MAX_QUEUED_BYTES = 8 * 1024 * 1024;
    MAX_QUEUED_STREAM_BYTES = 1024 * 1024;
    LINGER_MS = 1e3;
    MAX_STATE_BYTES = 256 * 1024;
    MAX_EVIDENCE_BYTES = 256 * 1024;
    MAX_NOTE_BYTES = 16 * 1024;
    MAX_LOG_BYTES = 64 * 1024;
    MAX_HTTP_HEAD_BYTES = 64 * 1024;
    MAX_EXECUTE_BYTES = 512 * 1024;
    MAX_STREAM_LINE_BYTES = 72 * 1024;
  }
});

// packages/protocol/src/methods.ts
function allowsRequest(declared, method) {
  const { needs } = requestDefinitions[method];
  if (needs === void 0) return true;
  return declared.some(({ name, access }) => name === needs.capability && needs.access.includes(access));
}
function isRequestMethod(text) {
  return Object.hasOwn(requestDefinitions, text);
}
function isNotificationMethod(text) {
  return Object.hasOwn(notificationDefinitions, text);
}
var read, write, attach, run, requestDefinitions, notificationDefinitions;
var init_methods = __esm({
  "packages/protocol/src/methods.ts"() {
    "use strict";
    init_limits();
    read = ["read", "write"];
    write = ["write"];
    attach = ["attach"];
    run = ["execute", "call"];
    requestDefinitions = {
      "host.hello": { maxBytes: MAX_NOTE_BYTES },
      "state.get": { needs: { capability: "state", access: read }, maxBytes: MAX_NOTE_BYTES },
      "state.set": { needs: { capability: "state", access: write }, maxBytes: MAX_STATE_BYTES },
      "state.delete": { needs: { capability: "state", access: write }, maxBytes: MAX_NOTE_BYTES },
      "state.list": { needs: { capability: "state", access: read }, maxBytes: MAX_NOTE_BYTES },
      "state.transact": { needs: { capability: "state", access: write }, maxBytes: MAX_STATE_BYTES },
      "ledger.append": { needs: { capability: "ledger", access: write }, maxBytes: MAX_EVIDENCE_BYTES },
      "ledger.query": { needs: { capability: "ledger", access: read }, maxBytes: MAX_NOTE_BYTES },
      "provenance.record": {
        needs: { capability: "provenance", access: write },
        maxBytes: MAX_NOTE_BYTES
      },
      "progress.report": { needs: { capability: "progress", access: write }, maxBytes: MAX_NOTE_BYTES },
      "handoff.attach": { needs: { capability: "handoff", access: attach }, maxBytes: MAX_EVIDENCE_BYTES },
      "seed.read": { needs: { capability: "seed", access: read }, maxBytes: MAX_NOTE_BYTES },
      "seed.propose": { needs: { capability: "seed", access: write }, maxBytes: MAX_STATE_BYTES },
      "runtime.execute": {
        needs: { capability: "runtime", access: run },
        maxBytes: MAX_EXECUTE_BYTES,
        output: ["stdout", "stderr"]
      },
      "mcp.listTools": { needs: { capability: "mcp", access: run }, maxBytes: MAX_NOTE_BYTES },
      "mcp.callTool": { needs: { capability: "mcp", access: run }, maxBytes: MAX_STATE_BYTES },
      // Decided by scope, not by capability: `SCOPE_REQUIRED` names the one that would cover it.
      "http.request": { maxBytes: MAX_HTTP_HEAD_BYTES, input: "request", output: ["response"] }
    };
    notificationDefinitions = {
      log: { from: "plugin", maxBytes: MAX_LOG_BYTES },
      // INV-08: the graceful part of a stop.
      cancel: { from: "host", maxBytes: MAX_NOTE_BYTES },
      "request.cancel": { from: "plugin", maxBytes: MAX_NOTE_BYTES },
      "stream.chunk": { from: "both", maxBytes: MAX_STREAM_LINE_BYTES },
      "stream.end": { from: "both", maxBytes: MAX_NOTE_BYTES },
      "stream.credit": { from: "both", maxBytes: MAX_NOTE_BYTES },
      "stream.stop": { from: "both", maxBytes: MAX_NOTE_BYTES }
    };
  }
});

// packages/strict-json/src/error.ts
var JsonError;
var init_error2 = __esm({
  "packages/strict-json/src/error.ts"() {
    "use strict";
    JsonError = class extends Error {
      name = "JsonError";
      code;
      pointer;
      offset;
      constructor(code, message, detail = {}) {
        super(message, { cause: detail.cause });
        this.code = code;
        this.pointer = detail.pointer ?? "";
        this.offset = detail.offset;
      }
    };
  }
});

// packages/strict-json/src/pointer.ts
function formatPointer(path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
var init_pointer = __esm({
  "packages/strict-json/src/pointer.ts"() {
    "use strict";
  }
});

// packages/strict-json/src/canonical-json.ts
function canonicalJson(value) {
  return write2(value, []);
}
function write2(value, path) {
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) refuse("JSON_LONE_SURROGATE", "string holds a lone surrogate", path);
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) refuse("JSON_NUMBER_RANGE", `${value} is not a JSON number`, path);
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      if (path.length >= MAX_DEPTH) refuse("JSON_TOO_DEEP", `nested deeper than ${MAX_DEPTH} levels`, path);
      return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path);
    default:
      return refuse("JSON_NOT_A_VALUE", `${typeof value} is not a JSON value`, path);
  }
}
function writeArray(items, path) {
  let text = "[";
  for (let index = 0; index < items.length; index += 1) {
    path.push(index);
    text += (index === 0 ? "" : ",") + write2(items[index], path);
    path.pop();
  }
  return `${text}]`;
}
function writeObject(object, path) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    refuse("JSON_NOT_A_VALUE", "an instance of a class is not a JSON value", path);
  }
  let text = "{";
  for (const key of Object.keys(object).sort()) {
    path.push(key);
    text += `${text === "{" ? "" : ","}${write2(key, path)}:${write2(object[key], path)}`;
    path.pop();
  }
  return `${text}}`;
}
function refuse(code, message, path) {
  throw new JsonError(code, message, { pointer: formatPointer(path) });
}
var MAX_DEPTH;
var init_canonical_json = __esm({
  "packages/strict-json/src/canonical-json.ts"() {
    "use strict";
    init_error2();
    init_pointer();
    MAX_DEPTH = 128;
  }
});

// packages/strict-json/src/forbidden-keys.ts
function isForbiddenKey(key) {
  return FORBIDDEN_KEYS.has(key);
}
var FORBIDDEN_KEYS;
var init_forbidden_keys = __esm({
  "packages/strict-json/src/forbidden-keys.ts"() {
    "use strict";
    FORBIDDEN_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
  }
});

// packages/strict-json/src/check-structure.ts
function checkStructure(text, maxDepth) {
  const stack = [];
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    while (code === SPACE || code === NEWLINE) code = text.charCodeAt(++at);
    const frame = stack.at(-1);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const raw = text.slice(at + 1, end - 1);
      const isPlain = !raw.includes("\\");
      const value = isPlain ? raw : JSON.parse(text.slice(at, end));
      if (!isPlain && !value.isWellFormed())
        refuse2("JSON_LONE_SURROGATE", "string holds a lone surrogate", stack, at);
      if (frame?.expectsKey) takeKey(frame, value, stack, at);
      at = end;
    } else if (code === 123 || code === 91) {
      if (stack.length >= maxDepth)
        refuse2("JSON_TOO_DEEP", `nested deeper than ${maxDepth} levels`, stack, at);
      const isObject2 = code === 123;
      stack.push({ keys: isObject2 ? /* @__PURE__ */ new Set() : void 0, key: "", index: 0, expectsKey: isObject2 });
      at += 1;
    } else if (code === 125 || code === 93) {
      stack.pop();
      at += 1;
    } else if (code === COMMA) {
      if (frame?.keys) frame.expectsKey = true;
      else if (frame) frame.index += 1;
      at += 1;
    } else if (code === COLON) {
      if (frame) frame.expectsKey = false;
      at += 1;
    } else if (code === 45 || code >= 48 && code <= 57) {
      const end = endOfNumber(text, at);
      if (!Number.isFinite(Number(text.slice(at, end)))) {
        refuse2("JSON_NUMBER_RANGE", "number does not fit a double", stack, at);
      }
      at = end;
    } else {
      at += 1;
    }
  }
}
function takeKey(frame, key, stack, at) {
  const isKnown = frame.keys?.has(key);
  frame.key = key;
  if (isForbiddenKey(key))
    refuse2("JSON_FORBIDDEN_KEY", `key ${JSON.stringify(key)} is not allowed`, stack, at);
  if (isKnown)
    refuse2("JSON_DUPLICATE_KEY", `key ${JSON.stringify(key)} stands twice in one object`, stack, at);
  frame.keys?.add(key);
}
function endOfString(text, start2) {
  let at = text.indexOf('"', start2 + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}
function isEscaped(text, at) {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}
function endOfNumber(text, start2) {
  const pattern = /[-+.0-9eE]*/y;
  pattern.lastIndex = start2;
  pattern.exec(text);
  return pattern.lastIndex;
}
function refuse2(code, message, stack, offset) {
  const pointer = formatPointer(
    stack.flatMap((frame) => {
      if (frame.keys === void 0) return [frame.index];
      return frame.keys.size === 0 && frame.key === "" && frame.expectsKey ? [] : [frame.key];
    })
  );
  throw new JsonError(code, message, { pointer, offset });
}
var QUOTE, SPACE, NEWLINE, BACKSLASH, COMMA, COLON;
var init_check_structure = __esm({
  "packages/strict-json/src/check-structure.ts"() {
    "use strict";
    init_error2();
    init_forbidden_keys();
    init_pointer();
    QUOTE = 34;
    SPACE = 32;
    NEWLINE = 10;
    BACKSLASH = 92;
    COMMA = 44;
    COLON = 58;
  }
});

// packages/strict-json/src/is-plainly-strict.ts
function isPlainlyStrict(text, value, maxDepth) {
  if (text.includes("\\u")) return false;
  const keyEnds = text.match(/"[\t\n\r ]*:/g)?.length ?? 0;
  return countKeys(value, maxDepth) === keyEnds;
}
function countKeys(value, depthLeft) {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== "object" || value === null) return 0;
  if (depthLeft === 0) return Number.NaN;
  let count2 = 0;
  if (Array.isArray(value)) {
    for (const item of value) count2 += countKeys(item, depthLeft - 1);
    return count2;
  }
  for (const key of Object.keys(value)) {
    if (isForbiddenKey(key)) return Number.NaN;
    count2 += 1 + countKeys(value[key], depthLeft - 1);
  }
  return count2;
}
var init_is_plainly_strict = __esm({
  "packages/strict-json/src/is-plainly-strict.ts"() {
    "use strict";
    init_forbidden_keys();
  }
});

// packages/strict-json/src/parse-strict-json.ts
function parseStrictJson(bytes, limits) {
  if (bytes.byteLength > limits.maxBytes) {
    throw new JsonError(
      "JSON_TOO_LARGE",
      `text has ${bytes.byteLength} bytes, at most ${limits.maxBytes} are read`
    );
  }
  const text = decodeUtf8(bytes);
  const value = parseGrammar(text);
  if (!isPlainlyStrict(text, value, limits.maxDepth)) checkStructure(text, limits.maxDepth);
  return value;
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new JsonError("JSON_NOT_UTF8", "text is not valid UTF-8", { cause });
  }
}
function parseGrammar(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const offset = /at position (\d+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
    const at = offset === void 0 ? text.length : Number(offset);
    throw new JsonError("JSON_SYNTAX", `text is not JSON at offset ${at}`, { offset: at, cause });
  }
}
var init_parse_strict_json = __esm({
  "packages/strict-json/src/parse-strict-json.ts"() {
    "use strict";
    init_error2();
    init_check_structure();
    init_is_plainly_strict();
  }
});

// packages/strict-json/src/index.ts
var init_src = __esm({
  "packages/strict-json/src/index.ts"() {
    "use strict";
    init_error2();
    init_canonical_json();
    init_parse_strict_json();
  }
});

// packages/protocol/src/generated/validate-host-protocol.js
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.versions === void 0 && (missing0 = "versions")) {
                validate21.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/host.hello.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "versions" || key1 === "sdk")) {
                    validate21.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/host.hello.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.versions !== void 0) {
                    let data1 = data0.versions;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (Array.isArray(data1)) {
                        if (data1.length > 16) {
                          validate21.errors = [{ instancePath: instancePath + "/params/versions", schemaPath: "#/$defs/host.hello.params/properties/versions/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }];
                          return false;
                        } else {
                          if (data1.length < 1) {
                            validate21.errors = [{ instancePath: instancePath + "/params/versions", schemaPath: "#/$defs/host.hello.params/properties/versions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid3 = true;
                            const len0 = data1.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data2 = data1[i0];
                              const _errs8 = errors;
                              if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                  if (!pattern5.test(data2)) {
                                    validate21.errors = [{ instancePath: instancePath + "/params/versions/" + i0, schemaPath: "#/$defs/host.hello.params/properties/versions/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$" }, message: 'must match pattern "^[0-9]{1,4}\\.[0-9]{1,4}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/params/versions/" + i0, schemaPath: "#/$defs/host.hello.params/properties/versions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs8 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/params/versions", schemaPath: "#/$defs/host.hello.params/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.sdk !== void 0) {
                      let data3 = data0.sdk;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing1;
                          if (data3.name === void 0 && (missing1 = "name") || data3.version === void 0 && (missing1 = "version")) {
                            validate21.errors = [{ instancePath: instancePath + "/params/sdk", schemaPath: "#/$defs/host.hello.params/properties/sdk/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs12 = errors;
                            for (const key2 in data3) {
                              if (!(key2 === "name" || key2 === "version")) {
                                validate21.errors = [{ instancePath: instancePath + "/params/sdk", schemaPath: "#/$defs/host.hello.params/properties/sdk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs12 === errors) {
                              if (data3.name !== void 0) {
                                let data4 = data3.name;
                                const _errs13 = errors;
                                if (errors === _errs13) {
                                  if (typeof data4 === "string") {
                                    if (func2(data4) > 64) {
                                      validate21.errors = [{ instancePath: instancePath + "/params/sdk/name", schemaPath: "#/$defs/host.hello.params/properties/sdk/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/params/sdk/name", schemaPath: "#/$defs/host.hello.params/properties/sdk/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs13 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data3.version !== void 0) {
                                  let data5 = data3.version;
                                  const _errs15 = errors;
                                  if (errors === _errs15) {
                                    if (typeof data5 === "string") {
                                      if (func2(data5) > 64) {
                                        validate21.errors = [{ instancePath: instancePath + "/params/sdk/version", schemaPath: "#/$defs/host.hello.params/properties/sdk/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/params/sdk/version", schemaPath: "#/$defs/host.hello.params/properties/sdk/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs15 === errors;
                                } else {
                                  var valid4 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/params/sdk", schemaPath: "#/$defs/host.hello.params/properties/sdk/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid22 = _errs10 === errors;
                    } else {
                      var valid22 = true;
                    }
                  }
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/host.hello.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data6 = data.result;
            const _errs17 = errors;
            const _errs18 = errors;
            if (errors === _errs18) {
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                let missing2;
                if (data6.version === void 0 && (missing2 = "version") || data6.host === void 0 && (missing2 = "host") || data6.invocation_id === void 0 && (missing2 = "invocation_id") || data6.plugin === void 0 && (missing2 = "plugin") || data6.command === void 0 && (missing2 = "command") || data6.capabilities === void 0 && (missing2 = "capabilities") || data6.scopes === void 0 && (missing2 = "scopes") || data6.config === void 0 && (missing2 = "config")) {
                  validate21.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/host.hello.result/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                  return false;
                } else {
                  const _errs20 = errors;
                  for (const key3 in data6) {
                    if (!(key3 === "version" || key3 === "host" || key3 === "invocation_id" || key3 === "plugin" || key3 === "command" || key3 === "capabilities" || key3 === "scopes" || key3 === "config")) {
                      validate21.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/host.hello.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs20 === errors) {
                    if (data6.version !== void 0) {
                      let data7 = data6.version;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (typeof data7 === "string") {
                          if (!pattern5.test(data7)) {
                            validate21.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/host.hello.result/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}\\.[0-9]{1,4}$" }, message: 'must match pattern "^[0-9]{1,4}\\.[0-9]{1,4}$"' }];
                            return false;
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/host.hello.result/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid6 = _errs21 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data6.host !== void 0) {
                        let data8 = data6.host;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing3;
                            if (data8.name === void 0 && (missing3 = "name") || data8.version === void 0 && (missing3 = "version")) {
                              validate21.errors = [{ instancePath: instancePath + "/result/host", schemaPath: "#/$defs/host.hello.result/properties/host/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs25 = errors;
                              for (const key4 in data8) {
                                if (!(key4 === "name" || key4 === "version")) {
                                  validate21.errors = [{ instancePath: instancePath + "/result/host", schemaPath: "#/$defs/host.hello.result/properties/host/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs25 === errors) {
                                if (data8.name !== void 0) {
                                  let data9 = data8.name;
                                  const _errs26 = errors;
                                  if (errors === _errs26) {
                                    if (typeof data9 === "string") {
                                      if (func2(data9) > 64) {
                                        validate21.errors = [{ instancePath: instancePath + "/result/host/name", schemaPath: "#/$defs/host.hello.result/properties/host/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/result/host/name", schemaPath: "#/$defs/host.hello.result/properties/host/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid7 = _errs26 === errors;
                                } else {
                                  var valid7 = true;
                                }
                                if (valid7) {
                                  if (data8.version !== void 0) {
                                    let data10 = data8.version;
                                    const _errs28 = errors;
                                    if (errors === _errs28) {
                                      if (typeof data10 === "string") {
                                        if (func2(data10) > 64) {
                                          validate21.errors = [{ instancePath: instancePath + "/result/host/version", schemaPath: "#/$defs/host.hello.result/properties/host/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/result/host/version", schemaPath: "#/$defs/host.hello.result/properties/host/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs28 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/result/host", schemaPath: "#/$defs/host.hello.result/properties/host/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid6 = _errs23 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data6.invocation_id !== void 0) {
                          let data11 = data6.invocation_id;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (typeof data11 === "string") {
                              if (func2(data11) > 128) {
                                validate21.errors = [{ instancePath: instancePath + "/result/invocation_id", schemaPath: "#/$defs/host.hello.result/properties/invocation_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                return false;
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/result/invocation_id", schemaPath: "#/$defs/host.hello.result/properties/invocation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid6 = _errs30 === errors;
                        } else {
                          var valid6 = true;
                        }
                        if (valid6) {
                          if (data6.plugin !== void 0) {
                            let data12 = data6.plugin;
                            const _errs32 = errors;
                            if (errors === _errs32) {
                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                let missing4;
                                if (data12.name === void 0 && (missing4 = "name") || data12.version === void 0 && (missing4 = "version")) {
                                  validate21.errors = [{ instancePath: instancePath + "/result/plugin", schemaPath: "#/$defs/host.hello.result/properties/plugin/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                  return false;
                                } else {
                                  const _errs34 = errors;
                                  for (const key5 in data12) {
                                    if (!(key5 === "name" || key5 === "version")) {
                                      validate21.errors = [{ instancePath: instancePath + "/result/plugin", schemaPath: "#/$defs/host.hello.result/properties/plugin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs34 === errors) {
                                    if (data12.name !== void 0) {
                                      let data13 = data12.name;
                                      const _errs35 = errors;
                                      if (errors === _errs35) {
                                        if (typeof data13 === "string") {
                                          if (func2(data13) > 64) {
                                            validate21.errors = [{ instancePath: instancePath + "/result/plugin/name", schemaPath: "#/$defs/host.hello.result/properties/plugin/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate21.errors = [{ instancePath: instancePath + "/result/plugin/name", schemaPath: "#/$defs/host.hello.result/properties/plugin/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid8 = _errs35 === errors;
                                    } else {
                                      var valid8 = true;
                                    }
                                    if (valid8) {
                                      if (data12.version !== void 0) {
                                        let data14 = data12.version;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                          if (typeof data14 === "string") {
                                            if (func2(data14) > 64) {
                                              validate21.errors = [{ instancePath: instancePath + "/result/plugin/version", schemaPath: "#/$defs/host.hello.result/properties/plugin/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/result/plugin/version", schemaPath: "#/$defs/host.hello.result/properties/plugin/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid8 = _errs37 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/result/plugin", schemaPath: "#/$defs/host.hello.result/properties/plugin/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid6 = _errs32 === errors;
                          } else {
                            var valid6 = true;
                          }
                          if (valid6) {
                            if (data6.command !== void 0) {
                              let data15 = data6.command;
                              const _errs39 = errors;
                              if (errors === _errs39) {
                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                  let missing5;
                                  if (data15.namespace === void 0 && (missing5 = "namespace") || data15.name === void 0 && (missing5 = "name")) {
                                    validate21.errors = [{ instancePath: instancePath + "/result/command", schemaPath: "#/$defs/host.hello.result/properties/command/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                    return false;
                                  } else {
                                    const _errs41 = errors;
                                    for (const key6 in data15) {
                                      if (!(key6 === "namespace" || key6 === "name")) {
                                        validate21.errors = [{ instancePath: instancePath + "/result/command", schemaPath: "#/$defs/host.hello.result/properties/command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs41 === errors) {
                                      if (data15.namespace !== void 0) {
                                        let data16 = data15.namespace;
                                        const _errs42 = errors;
                                        if (errors === _errs42) {
                                          if (typeof data16 === "string") {
                                            if (func2(data16) > 64) {
                                              validate21.errors = [{ instancePath: instancePath + "/result/command/namespace", schemaPath: "#/$defs/host.hello.result/properties/command/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/result/command/namespace", schemaPath: "#/$defs/host.hello.result/properties/command/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid9 = _errs42 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data15.name !== void 0) {
                                          let data17 = data15.name;
                                          const _errs44 = errors;
                                          if (errors === _errs44) {
                                            if (typeof data17 === "string") {
                                              if (func2(data17) > 64) {
                                                validate21.errors = [{ instancePath: instancePath + "/result/command/name", schemaPath: "#/$defs/host.hello.result/properties/command/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate21.errors = [{ instancePath: instancePath + "/result/command/name", schemaPath: "#/$defs/host.hello.result/properties/command/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid9 = _errs44 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/result/command", schemaPath: "#/$defs/host.hello.result/properties/command/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid6 = _errs39 === errors;
                            } else {
                              var valid6 = true;
                            }
                            if (valid6) {
                              if (data6.capabilities !== void 0) {
                                let data18 = data6.capabilities;
                                const _errs46 = errors;
                                if (errors === _errs46) {
                                  if (Array.isArray(data18)) {
                                    var valid10 = true;
                                    const len1 = data18.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data19 = data18[i1];
                                      const _errs48 = errors;
                                      if (errors === _errs48) {
                                        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                          let missing6;
                                          if (data19.name === void 0 && (missing6 = "name") || data19.access === void 0 && (missing6 = "access")) {
                                            validate21.errors = [{ instancePath: instancePath + "/result/capabilities/" + i1, schemaPath: "#/$defs/host.hello.result/properties/capabilities/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                            return false;
                                          } else {
                                            const _errs50 = errors;
                                            for (const key7 in data19) {
                                              if (!(key7 === "name" || key7 === "access")) {
                                                validate21.errors = [{ instancePath: instancePath + "/result/capabilities/" + i1, schemaPath: "#/$defs/host.hello.result/properties/capabilities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs50 === errors) {
                                              if (data19.name !== void 0) {
                                                let data20 = data19.name;
                                                const _errs51 = errors;
                                                if (!(data20 === "seed" || data20 === "ledger" || data20 === "state" || data20 === "provenance" || data20 === "runtime" || data20 === "mcp" || data20 === "handoff" || data20 === "progress")) {
                                                  validate21.errors = [{ instancePath: instancePath + "/result/capabilities/" + i1 + "/name", schemaPath: "#/$defs/host.hello.result/properties/capabilities/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema35.properties.capabilities.items.properties.name.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid11 = _errs51 === errors;
                                              } else {
                                                var valid11 = true;
                                              }
                                              if (valid11) {
                                                if (data19.access !== void 0) {
                                                  let data21 = data19.access;
                                                  const _errs52 = errors;
                                                  if (!(data21 === "read" || data21 === "write" || data21 === "execute" || data21 === "attach" || data21 === "call")) {
                                                    validate21.errors = [{ instancePath: instancePath + "/result/capabilities/" + i1 + "/access", schemaPath: "#/$defs/host.hello.result/properties/capabilities/items/properties/access/enum", keyword: "enum", params: { allowedValues: schema35.properties.capabilities.items.properties.access.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid11 = _errs52 === errors;
                                                } else {
                                                  var valid11 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate21.errors = [{ instancePath: instancePath + "/result/capabilities/" + i1, schemaPath: "#/$defs/host.hello.result/properties/capabilities/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid10 = _errs48 === errors;
                                      if (!valid10) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/result/capabilities", schemaPath: "#/$defs/host.hello.result/properties/capabilities/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid6 = _errs46 === errors;
                              } else {
                                var valid6 = true;
                              }
                              if (valid6) {
                                if (data6.scopes !== void 0) {
                                  let data22 = data6.scopes;
                                  const _errs53 = errors;
                                  if (errors === _errs53) {
                                    if (Array.isArray(data22)) {
                                      var valid12 = true;
                                      const len2 = data22.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data23 = data22[i2];
                                        const _errs55 = errors;
                                        if (errors === _errs55) {
                                          if (typeof data23 === "string") {
                                            if (func2(data23) > 256) {
                                              validate21.errors = [{ instancePath: instancePath + "/result/scopes/" + i2, schemaPath: "#/$defs/host.hello.result/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/result/scopes/" + i2, schemaPath: "#/$defs/host.hello.result/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid12 = _errs55 === errors;
                                        if (!valid12) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/result/scopes", schemaPath: "#/$defs/host.hello.result/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs53 === errors;
                                } else {
                                  var valid6 = true;
                                }
                                if (valid6) {
                                  if (data6.config !== void 0) {
                                    let data24 = data6.config;
                                    const _errs57 = errors;
                                    if (!(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
                                      validate21.errors = [{ instancePath: instancePath + "/result/config", schemaPath: "#/$defs/host.hello.result/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                    var valid6 = _errs57 === errors;
                                  } else {
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
              } else {
                validate21.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/host.hello.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs17 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.key === void 0 && (missing0 = "key")) {
                validate23.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.get.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "key")) {
                    validate23.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.get.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.key !== void 0) {
                    let data1 = data0.key;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 512) {
                          validate23.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.get.params/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                          return false;
                        } else {
                          if (func2(data1) < 1) {
                            validate23.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.get.params/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern7.test(data1)) {
                              validate23.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.get.params/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.get.params/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                }
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.get.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data2 = data.result;
            const _errs8 = errors;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.found === void 0 && (missing1 = "found")) {
                  validate23.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.get.result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs11 = errors;
                  for (const key2 in data2) {
                    if (!(key2 === "found" || key2 === "value" || key2 === "version")) {
                      validate23.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.get.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs11 === errors) {
                    if (data2.found !== void 0) {
                      const _errs12 = errors;
                      if (typeof data2.found !== "boolean") {
                        validate23.errors = [{ instancePath: instancePath + "/result/found", schemaPath: "#/$defs/state.get.result/properties/found/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid4 = _errs12 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data2.version !== void 0) {
                        let data4 = data2.version;
                        const _errs14 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                          validate23.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/state.get.result/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data4 == "number" && isFinite(data4)) {
                            if (data4 > 9007199254740991 || isNaN(data4)) {
                              validate23.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/state.get.result/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                              return false;
                            } else {
                              if (data4 < 1 || isNaN(data4)) {
                                validate23.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/state.get.result/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid4 = _errs14 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.get.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.key === void 0 && (missing0 = "key") || data0.value === void 0 && (missing0 = "value")) {
                validate25.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.set.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "key" || key1 === "value")) {
                    validate25.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.set.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.key !== void 0) {
                    let data1 = data0.key;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 512) {
                          validate25.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.set.params/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                          return false;
                        } else {
                          if (func2(data1) < 1) {
                            validate25.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.set.params/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern7.test(data1)) {
                              validate25.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.set.params/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.set.params/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.set.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data2 = data.result;
            const _errs8 = errors;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.version === void 0 && (missing1 = "version")) {
                  validate25.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.set.result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs11 = errors;
                  for (const key2 in data2) {
                    if (!(key2 === "version")) {
                      validate25.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.set.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs11 === errors) {
                    if (data2.version !== void 0) {
                      let data3 = data2.version;
                      const _errs12 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate25.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/state.set.result/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 > 9007199254740991 || isNaN(data3)) {
                            validate25.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/state.set.result/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                            return false;
                          } else {
                            if (data3 < 1 || isNaN(data3)) {
                              validate25.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/$defs/state.set.result/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.set.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.key === void 0 && (missing0 = "key")) {
                validate27.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.delete.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "key")) {
                    validate27.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.delete.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.key !== void 0) {
                    let data1 = data0.key;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 512) {
                          validate27.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.delete.params/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                          return false;
                        } else {
                          if (func2(data1) < 1) {
                            validate27.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.delete.params/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern7.test(data1)) {
                              validate27.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.delete.params/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate27.errors = [{ instancePath: instancePath + "/params/key", schemaPath: "#/$defs/state.delete.params/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                }
              }
            } else {
              validate27.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.delete.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data2 = data.result;
            const _errs8 = errors;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.deleted === void 0 && (missing1 = "deleted")) {
                  validate27.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.delete.result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs11 = errors;
                  for (const key2 in data2) {
                    if (!(key2 === "deleted")) {
                      validate27.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.delete.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs11 === errors) {
                    if (data2.deleted !== void 0) {
                      if (typeof data2.deleted !== "boolean") {
                        validate27.errors = [{ instancePath: instancePath + "/result/deleted", schemaPath: "#/$defs/state.delete.result/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                    }
                  }
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.delete.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              const _errs5 = errors;
              for (const key1 in data0) {
                if (!(key1 === "prefix" || key1 === "limit" || key1 === "cursor")) {
                  validate29.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.list.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs5 === errors) {
                if (data0.prefix !== void 0) {
                  let data1 = data0.prefix;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func2(data1) > 512) {
                        validate29.errors = [{ instancePath: instancePath + "/params/prefix", schemaPath: "#/$defs/state.list.params/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                        return false;
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/params/prefix", schemaPath: "#/$defs/state.list.params/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid22 = _errs6 === errors;
                } else {
                  var valid22 = true;
                }
                if (valid22) {
                  if (data0.limit !== void 0) {
                    let data2 = data0.limit;
                    const _errs8 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      validate29.errors = [{ instancePath: instancePath + "/params/limit", schemaPath: "#/$defs/state.list.params/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data2 == "number" && isFinite(data2)) {
                        if (data2 > 1e3 || isNaN(data2)) {
                          validate29.errors = [{ instancePath: instancePath + "/params/limit", schemaPath: "#/$defs/state.list.params/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                          return false;
                        } else {
                          if (data2 < 1 || isNaN(data2)) {
                            validate29.errors = [{ instancePath: instancePath + "/params/limit", schemaPath: "#/$defs/state.list.params/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid22 = _errs8 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.cursor !== void 0) {
                      let data3 = data0.cursor;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data3 === "string") {
                          if (func2(data3) > 1024) {
                            validate29.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/state.list.params/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate29.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/state.list.params/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/state.list.params/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs10 === errors;
                    } else {
                      var valid22 = true;
                    }
                  }
                }
              }
            } else {
              validate29.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.list.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data4 = data.result;
            const _errs12 = errors;
            const _errs13 = errors;
            if (errors === _errs13) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing0;
                if (data4.keys === void 0 && (missing0 = "keys")) {
                  validate29.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.list.result/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                  return false;
                } else {
                  const _errs15 = errors;
                  for (const key2 in data4) {
                    if (!(key2 === "keys" || key2 === "cursor")) {
                      validate29.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.list.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs15 === errors) {
                    if (data4.keys !== void 0) {
                      let data5 = data4.keys;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (Array.isArray(data5)) {
                          var valid5 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                let missing1;
                                if (data6.key === void 0 && (missing1 = "key") || data6.version === void 0 && (missing1 = "version")) {
                                  validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0, schemaPath: "#/$defs/state.list.result/properties/keys/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs20 = errors;
                                  for (const key3 in data6) {
                                    if (!(key3 === "key" || key3 === "version")) {
                                      validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0, schemaPath: "#/$defs/state.list.result/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs20 === errors) {
                                    if (data6.key !== void 0) {
                                      let data7 = data6.key;
                                      const _errs21 = errors;
                                      if (errors === _errs21) {
                                        if (typeof data7 === "string") {
                                          if (func2(data7) > 512) {
                                            validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0 + "/key", schemaPath: "#/$defs/state.list.result/properties/keys/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                            return false;
                                          } else {
                                            if (func2(data7) < 1) {
                                              validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0 + "/key", schemaPath: "#/$defs/state.list.result/properties/keys/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            } else {
                                              if (!pattern7.test(data7)) {
                                                validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0 + "/key", schemaPath: "#/$defs/state.list.result/properties/keys/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                                                return false;
                                              }
                                            }
                                          }
                                        } else {
                                          validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0 + "/key", schemaPath: "#/$defs/state.list.result/properties/keys/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid6 = _errs21 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data6.version !== void 0) {
                                        let data8 = data6.version;
                                        const _errs23 = errors;
                                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                          validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0 + "/version", schemaPath: "#/$defs/state.list.result/properties/keys/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs23) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 > 9007199254740991 || isNaN(data8)) {
                                              validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0 + "/version", schemaPath: "#/$defs/state.list.result/properties/keys/items/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                              return false;
                                            } else {
                                              if (data8 < 1 || isNaN(data8)) {
                                                validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0 + "/version", schemaPath: "#/$defs/state.list.result/properties/keys/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid6 = _errs23 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate29.errors = [{ instancePath: instancePath + "/result/keys/" + i0, schemaPath: "#/$defs/state.list.result/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid5 = _errs18 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/result/keys", schemaPath: "#/$defs/state.list.result/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid4 = _errs16 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data4.cursor !== void 0) {
                        let data9 = data4.cursor;
                        const _errs25 = errors;
                        if (errors === _errs25) {
                          if (typeof data9 === "string") {
                            if (func2(data9) > 1024) {
                              validate29.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/state.list.result/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                              return false;
                            } else {
                              if (func2(data9) < 1) {
                                validate29.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/state.list.result/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate29.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/state.list.result/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid4 = _errs25 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.list.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs12 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              const _errs5 = errors;
              for (const key1 in data0) {
                if (!(key1 === "expect" || key1 === "set" || key1 === "delete")) {
                  validate31.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.transact.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs5 === errors) {
                if (data0.expect !== void 0) {
                  let data1 = data0.expect;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data1)) {
                      if (data1.length > 256) {
                        validate31.errors = [{ instancePath: instancePath + "/params/expect", schemaPath: "#/$defs/state.transact.params/properties/expect/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                        return false;
                      } else {
                        var valid3 = true;
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data2 = data1[i0];
                          const _errs8 = errors;
                          if (errors === _errs8) {
                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                              let missing0;
                              if (data2.key === void 0 && (missing0 = "key") || data2.version === void 0 && (missing0 = "version")) {
                                validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0, schemaPath: "#/$defs/state.transact.params/properties/expect/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                return false;
                              } else {
                                const _errs10 = errors;
                                for (const key2 in data2) {
                                  if (!(key2 === "key" || key2 === "version")) {
                                    validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0, schemaPath: "#/$defs/state.transact.params/properties/expect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs10 === errors) {
                                  if (data2.key !== void 0) {
                                    let data3 = data2.key;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                      if (typeof data3 === "string") {
                                        if (func2(data3) > 512) {
                                          validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0 + "/key", schemaPath: "#/$defs/state.transact.params/properties/expect/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                          return false;
                                        } else {
                                          if (func2(data3) < 1) {
                                            validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0 + "/key", schemaPath: "#/$defs/state.transact.params/properties/expect/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          } else {
                                            if (!pattern7.test(data3)) {
                                              validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0 + "/key", schemaPath: "#/$defs/state.transact.params/properties/expect/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                                              return false;
                                            }
                                          }
                                        }
                                      } else {
                                        validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0 + "/key", schemaPath: "#/$defs/state.transact.params/properties/expect/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs11 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data2.version !== void 0) {
                                      let data4 = data2.version;
                                      const _errs13 = errors;
                                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                                        validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0 + "/version", schemaPath: "#/$defs/state.transact.params/properties/expect/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs13) {
                                        if (typeof data4 == "number" && isFinite(data4)) {
                                          if (data4 > 9007199254740991 || isNaN(data4)) {
                                            validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0 + "/version", schemaPath: "#/$defs/state.transact.params/properties/expect/items/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                            return false;
                                          } else {
                                            if (data4 < 0 || isNaN(data4)) {
                                              validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0 + "/version", schemaPath: "#/$defs/state.transact.params/properties/expect/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid4 = _errs13 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate31.errors = [{ instancePath: instancePath + "/params/expect/" + i0, schemaPath: "#/$defs/state.transact.params/properties/expect/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid3 = _errs8 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate31.errors = [{ instancePath: instancePath + "/params/expect", schemaPath: "#/$defs/state.transact.params/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid22 = _errs6 === errors;
                } else {
                  var valid22 = true;
                }
                if (valid22) {
                  if (data0.set !== void 0) {
                    let data5 = data0.set;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (Array.isArray(data5)) {
                        if (data5.length > 256) {
                          validate31.errors = [{ instancePath: instancePath + "/params/set", schemaPath: "#/$defs/state.transact.params/properties/set/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                          return false;
                        } else {
                          var valid5 = true;
                          const len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data6 = data5[i1];
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                let missing1;
                                if (data6.key === void 0 && (missing1 = "key") || data6.value === void 0 && (missing1 = "value")) {
                                  validate31.errors = [{ instancePath: instancePath + "/params/set/" + i1, schemaPath: "#/$defs/state.transact.params/properties/set/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs19 = errors;
                                  for (const key3 in data6) {
                                    if (!(key3 === "key" || key3 === "value")) {
                                      validate31.errors = [{ instancePath: instancePath + "/params/set/" + i1, schemaPath: "#/$defs/state.transact.params/properties/set/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs19 === errors) {
                                    if (data6.key !== void 0) {
                                      let data7 = data6.key;
                                      const _errs20 = errors;
                                      if (errors === _errs20) {
                                        if (typeof data7 === "string") {
                                          if (func2(data7) > 512) {
                                            validate31.errors = [{ instancePath: instancePath + "/params/set/" + i1 + "/key", schemaPath: "#/$defs/state.transact.params/properties/set/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                            return false;
                                          } else {
                                            if (func2(data7) < 1) {
                                              validate31.errors = [{ instancePath: instancePath + "/params/set/" + i1 + "/key", schemaPath: "#/$defs/state.transact.params/properties/set/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            } else {
                                              if (!pattern7.test(data7)) {
                                                validate31.errors = [{ instancePath: instancePath + "/params/set/" + i1 + "/key", schemaPath: "#/$defs/state.transact.params/properties/set/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                                                return false;
                                              }
                                            }
                                          }
                                        } else {
                                          validate31.errors = [{ instancePath: instancePath + "/params/set/" + i1 + "/key", schemaPath: "#/$defs/state.transact.params/properties/set/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate31.errors = [{ instancePath: instancePath + "/params/set/" + i1, schemaPath: "#/$defs/state.transact.params/properties/set/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid5 = _errs17 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate31.errors = [{ instancePath: instancePath + "/params/set", schemaPath: "#/$defs/state.transact.params/properties/set/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid22 = _errs15 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.delete !== void 0) {
                      let data8 = data0.delete;
                      const _errs22 = errors;
                      if (errors === _errs22) {
                        if (Array.isArray(data8)) {
                          if (data8.length > 256) {
                            validate31.errors = [{ instancePath: instancePath + "/params/delete", schemaPath: "#/$defs/state.transact.params/properties/delete/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                            return false;
                          } else {
                            var valid7 = true;
                            const len2 = data8.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data9 = data8[i2];
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (typeof data9 === "string") {
                                  if (func2(data9) > 512) {
                                    validate31.errors = [{ instancePath: instancePath + "/params/delete/" + i2, schemaPath: "#/$defs/state.transact.params/properties/delete/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                    return false;
                                  } else {
                                    if (func2(data9) < 1) {
                                      validate31.errors = [{ instancePath: instancePath + "/params/delete/" + i2, schemaPath: "#/$defs/state.transact.params/properties/delete/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern7.test(data9)) {
                                        validate31.errors = [{ instancePath: instancePath + "/params/delete/" + i2, schemaPath: "#/$defs/state.transact.params/properties/delete/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate31.errors = [{ instancePath: instancePath + "/params/delete/" + i2, schemaPath: "#/$defs/state.transact.params/properties/delete/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid7 = _errs24 === errors;
                              if (!valid7) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/params/delete", schemaPath: "#/$defs/state.transact.params/properties/delete/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid22 = _errs22 === errors;
                    } else {
                      var valid22 = true;
                    }
                  }
                }
              }
            } else {
              validate31.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/state.transact.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data10 = data.result;
            const _errs26 = errors;
            const _errs27 = errors;
            if (errors === _errs27) {
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                let missing2;
                if (data10.committed === void 0 && (missing2 = "committed") || data10.versions === void 0 && (missing2 = "versions") || data10.conflicts === void 0 && (missing2 = "conflicts")) {
                  validate31.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.transact.result/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                  return false;
                } else {
                  const _errs29 = errors;
                  for (const key4 in data10) {
                    if (!(key4 === "committed" || key4 === "versions" || key4 === "conflicts")) {
                      validate31.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.transact.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs29 === errors) {
                    if (data10.committed !== void 0) {
                      const _errs30 = errors;
                      if (typeof data10.committed !== "boolean") {
                        validate31.errors = [{ instancePath: instancePath + "/result/committed", schemaPath: "#/$defs/state.transact.result/properties/committed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid9 = _errs30 === errors;
                    } else {
                      var valid9 = true;
                    }
                    if (valid9) {
                      if (data10.versions !== void 0) {
                        let data12 = data10.versions;
                        const _errs32 = errors;
                        if (errors === _errs32) {
                          if (Array.isArray(data12)) {
                            var valid10 = true;
                            const len3 = data12.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data13 = data12[i3];
                              const _errs34 = errors;
                              if (errors === _errs34) {
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  let missing3;
                                  if (data13.key === void 0 && (missing3 = "key") || data13.version === void 0 && (missing3 = "version")) {
                                    validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3, schemaPath: "#/$defs/state.transact.result/properties/versions/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                    return false;
                                  } else {
                                    const _errs36 = errors;
                                    for (const key5 in data13) {
                                      if (!(key5 === "key" || key5 === "version")) {
                                        validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3, schemaPath: "#/$defs/state.transact.result/properties/versions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs36 === errors) {
                                      if (data13.key !== void 0) {
                                        let data14 = data13.key;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                          if (typeof data14 === "string") {
                                            if (func2(data14) > 512) {
                                              validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3 + "/key", schemaPath: "#/$defs/state.transact.result/properties/versions/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                              return false;
                                            } else {
                                              if (func2(data14) < 1) {
                                                validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3 + "/key", schemaPath: "#/$defs/state.transact.result/properties/versions/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern7.test(data14)) {
                                                  validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3 + "/key", schemaPath: "#/$defs/state.transact.result/properties/versions/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                                                  return false;
                                                }
                                              }
                                            }
                                          } else {
                                            validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3 + "/key", schemaPath: "#/$defs/state.transact.result/properties/versions/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid11 = _errs37 === errors;
                                      } else {
                                        var valid11 = true;
                                      }
                                      if (valid11) {
                                        if (data13.version !== void 0) {
                                          let data15 = data13.version;
                                          const _errs39 = errors;
                                          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                            validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3 + "/version", schemaPath: "#/$defs/state.transact.result/properties/versions/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs39) {
                                            if (typeof data15 == "number" && isFinite(data15)) {
                                              if (data15 > 9007199254740991 || isNaN(data15)) {
                                                validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3 + "/version", schemaPath: "#/$defs/state.transact.result/properties/versions/items/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                return false;
                                              } else {
                                                if (data15 < 1 || isNaN(data15)) {
                                                  validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3 + "/version", schemaPath: "#/$defs/state.transact.result/properties/versions/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid11 = _errs39 === errors;
                                        } else {
                                          var valid11 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate31.errors = [{ instancePath: instancePath + "/result/versions/" + i3, schemaPath: "#/$defs/state.transact.result/properties/versions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid10 = _errs34 === errors;
                              if (!valid10) {
                                break;
                              }
                            }
                          } else {
                            validate31.errors = [{ instancePath: instancePath + "/result/versions", schemaPath: "#/$defs/state.transact.result/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid9 = _errs32 === errors;
                      } else {
                        var valid9 = true;
                      }
                      if (valid9) {
                        if (data10.conflicts !== void 0) {
                          let data16 = data10.conflicts;
                          const _errs41 = errors;
                          if (errors === _errs41) {
                            if (Array.isArray(data16)) {
                              var valid12 = true;
                              const len4 = data16.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                let data17 = data16[i4];
                                const _errs43 = errors;
                                if (errors === _errs43) {
                                  if (typeof data17 === "string") {
                                    if (func2(data17) > 512) {
                                      validate31.errors = [{ instancePath: instancePath + "/result/conflicts/" + i4, schemaPath: "#/$defs/state.transact.result/properties/conflicts/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                                      return false;
                                    } else {
                                      if (func2(data17) < 1) {
                                        validate31.errors = [{ instancePath: instancePath + "/result/conflicts/" + i4, schemaPath: "#/$defs/state.transact.result/properties/conflicts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      } else {
                                        if (!pattern7.test(data17)) {
                                          validate31.errors = [{ instancePath: instancePath + "/result/conflicts/" + i4, schemaPath: "#/$defs/state.transact.result/properties/conflicts/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                                          return false;
                                        }
                                      }
                                    }
                                  } else {
                                    validate31.errors = [{ instancePath: instancePath + "/result/conflicts/" + i4, schemaPath: "#/$defs/state.transact.result/properties/conflicts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid12 = _errs43 === errors;
                                if (!valid12) {
                                  break;
                                }
                              }
                            } else {
                              validate31.errors = [{ instancePath: instancePath + "/result/conflicts", schemaPath: "#/$defs/state.transact.result/properties/conflicts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid9 = _errs41 === errors;
                        } else {
                          var valid9 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/state.transact.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs26 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.kind === void 0 && (missing0 = "kind") || data0.data === void 0 && (missing0 = "data")) {
                validate33.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/ledger.append.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "kind" || key1 === "summary" || key1 === "data")) {
                    validate33.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/ledger.append.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.kind !== void 0) {
                    let data1 = data0.kind;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (!pattern16.test(data1)) {
                          validate33.errors = [{ instancePath: instancePath + "/params/kind", schemaPath: "#/$defs/ledger.append.params/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,63}$"' }];
                          return false;
                        }
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/params/kind", schemaPath: "#/$defs/ledger.append.params/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.summary !== void 0) {
                      let data2 = data0.summary;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data2 === "string") {
                          if (func2(data2) > 1024) {
                            validate33.errors = [{ instancePath: instancePath + "/params/summary", schemaPath: "#/$defs/ledger.append.params/properties/summary/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                            return false;
                          }
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/params/summary", schemaPath: "#/$defs/ledger.append.params/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.data !== void 0) {
                        let data3 = data0.data;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate33.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/ledger.append.params/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid22 = _errs10 === errors;
                      } else {
                        var valid22 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate33.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/ledger.append.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data4 = data.result;
            const _errs12 = errors;
            const _errs13 = errors;
            if (errors === _errs13) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing1;
                if (data4.id === void 0 && (missing1 = "id") || data4.sha256 === void 0 && (missing1 = "sha256")) {
                  validate33.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/ledger.append.result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs15 = errors;
                  for (const key2 in data4) {
                    if (!(key2 === "id" || key2 === "sha256")) {
                      validate33.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/ledger.append.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs15 === errors) {
                    if (data4.id !== void 0) {
                      let data5 = data4.id;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data5 === "string") {
                          if (func2(data5) > 128) {
                            validate33.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/ledger.append.result/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                            return false;
                          } else {
                            if (func2(data5) < 1) {
                              validate33.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/ledger.append.result/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/ledger.append.result/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs16 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data4.sha256 !== void 0) {
                        let data6 = data4.sha256;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data6 === "string") {
                            if (!pattern17.test(data6)) {
                              validate33.errors = [{ instancePath: instancePath + "/result/sha256", schemaPath: "#/$defs/ledger.append.result/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                              return false;
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/result/sha256", schemaPath: "#/$defs/ledger.append.result/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid4 = _errs18 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              } else {
                validate33.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/ledger.append.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs12 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              const _errs5 = errors;
              for (const key1 in data0) {
                if (!(key1 === "kind" || key1 === "invocation_id" || key1 === "limit" || key1 === "cursor")) {
                  validate35.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/ledger.query.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs5 === errors) {
                if (data0.kind !== void 0) {
                  let data1 = data0.kind;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (!pattern16.test(data1)) {
                        validate35.errors = [{ instancePath: instancePath + "/params/kind", schemaPath: "#/$defs/ledger.query.params/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,63}$"' }];
                        return false;
                      }
                    } else {
                      validate35.errors = [{ instancePath: instancePath + "/params/kind", schemaPath: "#/$defs/ledger.query.params/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid22 = _errs6 === errors;
                } else {
                  var valid22 = true;
                }
                if (valid22) {
                  if (data0.invocation_id !== void 0) {
                    let data2 = data0.invocation_id;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data2 === "string") {
                        if (func2(data2) > 128) {
                          validate35.errors = [{ instancePath: instancePath + "/params/invocation_id", schemaPath: "#/$defs/ledger.query.params/properties/invocation_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                          return false;
                        }
                      } else {
                        validate35.errors = [{ instancePath: instancePath + "/params/invocation_id", schemaPath: "#/$defs/ledger.query.params/properties/invocation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs8 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.limit !== void 0) {
                      let data3 = data0.limit;
                      const _errs10 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate35.errors = [{ instancePath: instancePath + "/params/limit", schemaPath: "#/$defs/ledger.query.params/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 > 1e3 || isNaN(data3)) {
                            validate35.errors = [{ instancePath: instancePath + "/params/limit", schemaPath: "#/$defs/ledger.query.params/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                            return false;
                          } else {
                            if (data3 < 1 || isNaN(data3)) {
                              validate35.errors = [{ instancePath: instancePath + "/params/limit", schemaPath: "#/$defs/ledger.query.params/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid22 = _errs10 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.cursor !== void 0) {
                        let data4 = data0.cursor;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data4 === "string") {
                            if (func2(data4) > 1024) {
                              validate35.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/ledger.query.params/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                              return false;
                            } else {
                              if (func2(data4) < 1) {
                                validate35.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/ledger.query.params/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate35.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/ledger.query.params/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid22 = _errs12 === errors;
                      } else {
                        var valid22 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate35.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/ledger.query.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data5 = data.result;
            const _errs14 = errors;
            const _errs15 = errors;
            if (errors === _errs15) {
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                let missing0;
                if (data5.entries === void 0 && (missing0 = "entries")) {
                  validate35.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/ledger.query.result/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                  return false;
                } else {
                  const _errs17 = errors;
                  for (const key2 in data5) {
                    if (!(key2 === "entries" || key2 === "cursor")) {
                      validate35.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/ledger.query.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs17 === errors) {
                    if (data5.entries !== void 0) {
                      let data6 = data5.entries;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (Array.isArray(data6)) {
                          var valid5 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            const _errs20 = errors;
                            if (errors === _errs20) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing1;
                                if (data7.id === void 0 && (missing1 = "id") || data7.sha256 === void 0 && (missing1 = "sha256") || data7.invocation_id === void 0 && (missing1 = "invocation_id") || data7.recorded_at === void 0 && (missing1 = "recorded_at") || data7.kind === void 0 && (missing1 = "kind") || data7.data === void 0 && (missing1 = "data")) {
                                  validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0, schemaPath: "#/$defs/ledger.query.result/properties/entries/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs22 = errors;
                                  for (const key3 in data7) {
                                    if (!(key3 === "id" || key3 === "sha256" || key3 === "invocation_id" || key3 === "recorded_at" || key3 === "kind" || key3 === "summary" || key3 === "data")) {
                                      validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0, schemaPath: "#/$defs/ledger.query.result/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs22 === errors) {
                                    if (data7.id !== void 0) {
                                      let data8 = data7.id;
                                      const _errs23 = errors;
                                      if (errors === _errs23) {
                                        if (typeof data8 === "string") {
                                          if (func2(data8) > 128) {
                                            validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/id", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                            return false;
                                          } else {
                                            if (func2(data8) < 1) {
                                              validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/id", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/id", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid6 = _errs23 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data7.sha256 !== void 0) {
                                        let data9 = data7.sha256;
                                        const _errs25 = errors;
                                        if (errors === _errs25) {
                                          if (typeof data9 === "string") {
                                            if (!pattern17.test(data9)) {
                                              validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/sha256", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/sha256", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid6 = _errs25 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data7.invocation_id !== void 0) {
                                          let data10 = data7.invocation_id;
                                          const _errs27 = errors;
                                          if (errors === _errs27) {
                                            if (typeof data10 === "string") {
                                              if (func2(data10) > 128) {
                                                validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/invocation_id", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/invocation_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/invocation_id", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/invocation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid6 = _errs27 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data7.recorded_at !== void 0) {
                                            let data11 = data7.recorded_at;
                                            const _errs29 = errors;
                                            if (errors === _errs29) {
                                              if (typeof data11 === "string") {
                                                if (func2(data11) > 64) {
                                                  validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/recorded_at", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/recorded_at/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                  return false;
                                                }
                                              } else {
                                                validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/recorded_at", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/recorded_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid6 = _errs29 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data7.kind !== void 0) {
                                              let data12 = data7.kind;
                                              const _errs31 = errors;
                                              if (errors === _errs31) {
                                                if (typeof data12 === "string") {
                                                  if (!pattern16.test(data12)) {
                                                    validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/kind", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,63}$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/kind", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid6 = _errs31 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data7.summary !== void 0) {
                                                let data13 = data7.summary;
                                                const _errs33 = errors;
                                                if (errors === _errs33) {
                                                  if (typeof data13 === "string") {
                                                    if (func2(data13) > 1024) {
                                                      validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/summary", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/summary/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/summary", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid6 = _errs33 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data7.data !== void 0) {
                                                  let data14 = data7.data;
                                                  const _errs35 = errors;
                                                  if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                                                    validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0 + "/data", schemaPath: "#/$defs/ledger.query.result/properties/entries/items/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                  var valid6 = _errs35 === errors;
                                                } else {
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
                              } else {
                                validate35.errors = [{ instancePath: instancePath + "/result/entries/" + i0, schemaPath: "#/$defs/ledger.query.result/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid5 = _errs20 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate35.errors = [{ instancePath: instancePath + "/result/entries", schemaPath: "#/$defs/ledger.query.result/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid4 = _errs18 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data5.cursor !== void 0) {
                        let data15 = data5.cursor;
                        const _errs37 = errors;
                        if (errors === _errs37) {
                          if (typeof data15 === "string") {
                            if (func2(data15) > 1024) {
                              validate35.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/ledger.query.result/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                              return false;
                            } else {
                              if (func2(data15) < 1) {
                                validate35.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/ledger.query.result/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate35.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/ledger.query.result/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid4 = _errs37 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              } else {
                validate35.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/ledger.query.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs14 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.action === void 0 && (missing0 = "action") || data0.target === void 0 && (missing0 = "target")) {
                validate37.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/provenance.record.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "action" || key1 === "target" || key1 === "digest" || key1 === "from" || key1 === "note")) {
                    validate37.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/provenance.record.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.action !== void 0) {
                    let data1 = data0.action;
                    const _errs6 = errors;
                    if (!(data1 === "read" || data1 === "wrote" || data1 === "derived")) {
                      validate37.errors = [{ instancePath: instancePath + "/params/action", schemaPath: "#/$defs/provenance.record.params/properties/action/enum", keyword: "enum", params: { allowedValues: schema58.properties.action.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.target !== void 0) {
                      let data2 = data0.target;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data2 === "string") {
                          if (func2(data2) > 2048) {
                            validate37.errors = [{ instancePath: instancePath + "/params/target", schemaPath: "#/$defs/provenance.record.params/properties/target/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                            return false;
                          } else {
                            if (func2(data2) < 1) {
                              validate37.errors = [{ instancePath: instancePath + "/params/target", schemaPath: "#/$defs/provenance.record.params/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/params/target", schemaPath: "#/$defs/provenance.record.params/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs7 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.digest !== void 0) {
                        let data3 = data0.digest;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data3 === "string") {
                            if (!pattern17.test(data3)) {
                              validate37.errors = [{ instancePath: instancePath + "/params/digest", schemaPath: "#/$defs/provenance.record.params/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                              return false;
                            }
                          } else {
                            validate37.errors = [{ instancePath: instancePath + "/params/digest", schemaPath: "#/$defs/provenance.record.params/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid22 = _errs9 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data0.from !== void 0) {
                          let data4 = data0.from;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (Array.isArray(data4)) {
                              if (data4.length > 32) {
                                validate37.errors = [{ instancePath: instancePath + "/params/from", schemaPath: "#/$defs/provenance.record.params/properties/from/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len0 = data4.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data5 = data4[i0];
                                  const _errs13 = errors;
                                  if (errors === _errs13) {
                                    if (typeof data5 === "string") {
                                      if (func2(data5) > 2048) {
                                        validate37.errors = [{ instancePath: instancePath + "/params/from/" + i0, schemaPath: "#/$defs/provenance.record.params/properties/from/items/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate37.errors = [{ instancePath: instancePath + "/params/from/" + i0, schemaPath: "#/$defs/provenance.record.params/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs13 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate37.errors = [{ instancePath: instancePath + "/params/from", schemaPath: "#/$defs/provenance.record.params/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid22 = _errs11 === errors;
                        } else {
                          var valid22 = true;
                        }
                        if (valid22) {
                          if (data0.note !== void 0) {
                            let data6 = data0.note;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data6 === "string") {
                                if (func2(data6) > 1024) {
                                  validate37.errors = [{ instancePath: instancePath + "/params/note", schemaPath: "#/$defs/provenance.record.params/properties/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                  return false;
                                }
                              } else {
                                validate37.errors = [{ instancePath: instancePath + "/params/note", schemaPath: "#/$defs/provenance.record.params/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid22 = _errs15 === errors;
                          } else {
                            var valid22 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate37.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/provenance.record.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data7 = data.result;
            const _errs17 = errors;
            const _errs18 = errors;
            if (errors === _errs18) {
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                let missing1;
                if (data7.id === void 0 && (missing1 = "id")) {
                  validate37.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/provenance.record.result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs20 = errors;
                  for (const key2 in data7) {
                    if (!(key2 === "id")) {
                      validate37.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/provenance.record.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs20 === errors) {
                    if (data7.id !== void 0) {
                      let data8 = data7.id;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (typeof data8 === "string") {
                          if (func2(data8) > 128) {
                            validate37.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/provenance.record.result/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                            return false;
                          } else {
                            if (func2(data8) < 1) {
                              validate37.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/provenance.record.result/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/provenance.record.result/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                  }
                }
              } else {
                validate37.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/provenance.record.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs17 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              const _errs5 = errors;
              for (const key1 in data0) {
                if (!(key1 === "message" || key1 === "done" || key1 === "total" || key1 === "unit")) {
                  validate39.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/progress.report.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs5 === errors) {
                if (data0.message !== void 0) {
                  let data1 = data0.message;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func2(data1) > 1024) {
                        validate39.errors = [{ instancePath: instancePath + "/params/message", schemaPath: "#/$defs/progress.report.params/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                        return false;
                      }
                    } else {
                      validate39.errors = [{ instancePath: instancePath + "/params/message", schemaPath: "#/$defs/progress.report.params/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid22 = _errs6 === errors;
                } else {
                  var valid22 = true;
                }
                if (valid22) {
                  if (data0.done !== void 0) {
                    let data2 = data0.done;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data2 == "number" && isFinite(data2)) {
                        if (data2 < 0 || isNaN(data2)) {
                          validate39.errors = [{ instancePath: instancePath + "/params/done", schemaPath: "#/$defs/progress.report.params/properties/done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      } else {
                        validate39.errors = [{ instancePath: instancePath + "/params/done", schemaPath: "#/$defs/progress.report.params/properties/done/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid22 = _errs8 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.total !== void 0) {
                      let data3 = data0.total;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 < 0 || isNaN(data3)) {
                            validate39.errors = [{ instancePath: instancePath + "/params/total", schemaPath: "#/$defs/progress.report.params/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        } else {
                          validate39.errors = [{ instancePath: instancePath + "/params/total", schemaPath: "#/$defs/progress.report.params/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid22 = _errs10 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.unit !== void 0) {
                        let data4 = data0.unit;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data4 === "string") {
                            if (func2(data4) > 32) {
                              validate39.errors = [{ instancePath: instancePath + "/params/unit", schemaPath: "#/$defs/progress.report.params/properties/unit/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }];
                              return false;
                            }
                          } else {
                            validate39.errors = [{ instancePath: instancePath + "/params/unit", schemaPath: "#/$defs/progress.report.params/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid22 = _errs12 === errors;
                      } else {
                        var valid22 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate39.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/progress.report.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data5 = data.result;
            const _errs14 = errors;
            const _errs15 = errors;
            if (errors === _errs15) {
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key2 in data5) {
                  validate39.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/progress.report.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/progress.report.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs14 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.name === void 0 && (missing0 = "name")) {
                validate41.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/handoff.attach.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "name" || key1 === "summary" || key1 === "data" || key1 === "artifacts")) {
                    validate41.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/handoff.attach.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.name !== void 0) {
                    let data1 = data0.name;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (!pattern16.test(data1)) {
                          validate41.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/handoff.attach.params/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9._-]{0,63}$"' }];
                          return false;
                        }
                      } else {
                        validate41.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/handoff.attach.params/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.summary !== void 0) {
                      let data2 = data0.summary;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data2 === "string") {
                          if (func2(data2) > 4096) {
                            validate41.errors = [{ instancePath: instancePath + "/params/summary", schemaPath: "#/$defs/handoff.attach.params/properties/summary/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                            return false;
                          }
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/params/summary", schemaPath: "#/$defs/handoff.attach.params/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.data !== void 0) {
                        let data3 = data0.data;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate41.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/handoff.attach.params/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid22 = _errs10 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data0.artifacts !== void 0) {
                          let data4 = data0.artifacts;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (Array.isArray(data4)) {
                              if (data4.length > 256) {
                                validate41.errors = [{ instancePath: instancePath + "/params/artifacts", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len0 = data4.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data5 = data4[i0];
                                  const _errs14 = errors;
                                  if (errors === _errs14) {
                                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                      let missing1;
                                      if (data5.path === void 0 && (missing1 = "path")) {
                                        validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0, schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                      } else {
                                        const _errs16 = errors;
                                        for (const key2 in data5) {
                                          if (!(key2 === "path" || key2 === "media_type" || key2 === "digest")) {
                                            validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0, schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs16 === errors) {
                                          if (data5.path !== void 0) {
                                            let data6 = data5.path;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                              if (typeof data6 === "string") {
                                                if (func2(data6) > 4096) {
                                                  validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0 + "/path", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                  return false;
                                                } else {
                                                  if (func2(data6) < 1) {
                                                    validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0 + "/path", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0 + "/path", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs17 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data5.media_type !== void 0) {
                                              let data7 = data5.media_type;
                                              const _errs19 = errors;
                                              if (errors === _errs19) {
                                                if (typeof data7 === "string") {
                                                  if (func2(data7) > 128) {
                                                    validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0 + "/media_type", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/properties/media_type/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0 + "/media_type", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/properties/media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid4 = _errs19 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                            if (valid4) {
                                              if (data5.digest !== void 0) {
                                                let data8 = data5.digest;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                  if (typeof data8 === "string") {
                                                    if (!pattern17.test(data8)) {
                                                      validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0 + "/digest", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0 + "/digest", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid4 = _errs21 === errors;
                                              } else {
                                                var valid4 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate41.errors = [{ instancePath: instancePath + "/params/artifacts/" + i0, schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs14 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate41.errors = [{ instancePath: instancePath + "/params/artifacts", schemaPath: "#/$defs/handoff.attach.params/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid22 = _errs12 === errors;
                        } else {
                          var valid22 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate41.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/handoff.attach.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data9 = data.result;
            const _errs23 = errors;
            const _errs24 = errors;
            if (errors === _errs24) {
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                let missing2;
                if (data9.id === void 0 && (missing2 = "id")) {
                  validate41.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/handoff.attach.result/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                  return false;
                } else {
                  const _errs26 = errors;
                  for (const key3 in data9) {
                    if (!(key3 === "id")) {
                      validate41.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/handoff.attach.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs26 === errors) {
                    if (data9.id !== void 0) {
                      let data10 = data9.id;
                      const _errs27 = errors;
                      if (errors === _errs27) {
                        if (typeof data10 === "string") {
                          if (func2(data10) > 128) {
                            validate41.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/handoff.attach.result/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                            return false;
                          } else {
                            if (func2(data10) < 1) {
                              validate41.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/handoff.attach.result/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/handoff.attach.result/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                  }
                }
              } else {
                validate41.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/handoff.attach.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs23 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              const _errs5 = errors;
              for (const key1 in data0) {
                if (!(key1 === "name")) {
                  validate43.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/seed.read.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs5 === errors) {
                if (data0.name !== void 0) {
                  let data1 = data0.name;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func2(data1) > 128) {
                        validate43.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/seed.read.params/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate43.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/seed.read.params/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/seed.read.params/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate43.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/seed.read.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data2 = data.result;
            const _errs8 = errors;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing0;
                if (data2.found === void 0 && (missing0 = "found")) {
                  validate43.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/seed.read.result/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                  return false;
                } else {
                  const _errs11 = errors;
                  for (const key2 in data2) {
                    if (!(key2 === "found" || key2 === "seed" || key2 === "revision")) {
                      validate43.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/seed.read.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs11 === errors) {
                    if (data2.found !== void 0) {
                      const _errs12 = errors;
                      if (typeof data2.found !== "boolean") {
                        validate43.errors = [{ instancePath: instancePath + "/result/found", schemaPath: "#/$defs/seed.read.result/properties/found/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid4 = _errs12 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data2.seed !== void 0) {
                        let data4 = data2.seed;
                        const _errs14 = errors;
                        if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                          validate43.errors = [{ instancePath: instancePath + "/result/seed", schemaPath: "#/$defs/seed.read.result/properties/seed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid4 = _errs14 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data2.revision !== void 0) {
                          let data5 = data2.revision;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data5 === "string") {
                              if (func2(data5) > 128) {
                                validate43.errors = [{ instancePath: instancePath + "/result/revision", schemaPath: "#/$defs/seed.read.result/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                return false;
                              } else {
                                if (func2(data5) < 1) {
                                  validate43.errors = [{ instancePath: instancePath + "/result/revision", schemaPath: "#/$defs/seed.read.result/properties/revision/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              }
                            } else {
                              validate43.errors = [{ instancePath: instancePath + "/result/revision", schemaPath: "#/$defs/seed.read.result/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid4 = _errs16 === errors;
                        } else {
                          var valid4 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/seed.read.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.seed === void 0 && (missing0 = "seed") || data0.reason === void 0 && (missing0 = "reason")) {
                validate45.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/seed.propose.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "name" || key1 === "revision" || key1 === "seed" || key1 === "reason")) {
                    validate45.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/seed.propose.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.name !== void 0) {
                    let data1 = data0.name;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 128) {
                          validate45.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/seed.propose.params/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                          return false;
                        } else {
                          if (func2(data1) < 1) {
                            validate45.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/seed.propose.params/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate45.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/seed.propose.params/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.revision !== void 0) {
                      let data2 = data0.revision;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data2 === "string") {
                          if (func2(data2) > 128) {
                            validate45.errors = [{ instancePath: instancePath + "/params/revision", schemaPath: "#/$defs/seed.propose.params/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                            return false;
                          } else {
                            if (func2(data2) < 1) {
                              validate45.errors = [{ instancePath: instancePath + "/params/revision", schemaPath: "#/$defs/seed.propose.params/properties/revision/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate45.errors = [{ instancePath: instancePath + "/params/revision", schemaPath: "#/$defs/seed.propose.params/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.seed !== void 0) {
                        let data3 = data0.seed;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate45.errors = [{ instancePath: instancePath + "/params/seed", schemaPath: "#/$defs/seed.propose.params/properties/seed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid22 = _errs10 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data0.reason !== void 0) {
                          let data4 = data0.reason;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (typeof data4 === "string") {
                              if (func2(data4) > 4096) {
                                validate45.errors = [{ instancePath: instancePath + "/params/reason", schemaPath: "#/$defs/seed.propose.params/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                return false;
                              } else {
                                if (func2(data4) < 1) {
                                  validate45.errors = [{ instancePath: instancePath + "/params/reason", schemaPath: "#/$defs/seed.propose.params/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              }
                            } else {
                              validate45.errors = [{ instancePath: instancePath + "/params/reason", schemaPath: "#/$defs/seed.propose.params/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid22 = _errs12 === errors;
                        } else {
                          var valid22 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate45.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/seed.propose.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data5 = data.result;
            const _errs14 = errors;
            const _errs15 = errors;
            if (errors === _errs15) {
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                let missing1;
                if (data5.id === void 0 && (missing1 = "id")) {
                  validate45.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/seed.propose.result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs17 = errors;
                  for (const key2 in data5) {
                    if (!(key2 === "id")) {
                      validate45.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/seed.propose.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs17 === errors) {
                    if (data5.id !== void 0) {
                      let data6 = data5.id;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data6 === "string") {
                          if (func2(data6) > 128) {
                            validate45.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/seed.propose.result/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                            return false;
                          } else {
                            if (func2(data6) < 1) {
                              validate45.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/seed.propose.result/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate45.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/$defs/seed.propose.result/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                  }
                }
              } else {
                validate45.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/seed.propose.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs14 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.runtime === void 0 && (missing0 = "runtime")) {
                validate47.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/runtime.execute.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "runtime" || key1 === "arguments" || key1 === "input" || key1 === "timeout_seconds")) {
                    validate47.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/runtime.execute.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.runtime !== void 0) {
                    let data1 = data0.runtime;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 128) {
                          validate47.errors = [{ instancePath: instancePath + "/params/runtime", schemaPath: "#/$defs/runtime.execute.params/properties/runtime/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                          return false;
                        } else {
                          if (func2(data1) < 1) {
                            validate47.errors = [{ instancePath: instancePath + "/params/runtime", schemaPath: "#/$defs/runtime.execute.params/properties/runtime/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate47.errors = [{ instancePath: instancePath + "/params/runtime", schemaPath: "#/$defs/runtime.execute.params/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.arguments !== void 0) {
                      let data2 = data0.arguments;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (Array.isArray(data2)) {
                          if (data2.length > 256) {
                            validate47.errors = [{ instancePath: instancePath + "/params/arguments", schemaPath: "#/$defs/runtime.execute.params/properties/arguments/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                            return false;
                          } else {
                            var valid3 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data3 = data2[i0];
                              const _errs10 = errors;
                              if (errors === _errs10) {
                                if (typeof data3 === "string") {
                                  if (func2(data3) > 32768) {
                                    validate47.errors = [{ instancePath: instancePath + "/params/arguments/" + i0, schemaPath: "#/$defs/runtime.execute.params/properties/arguments/items/maxLength", keyword: "maxLength", params: { limit: 32768 }, message: "must NOT have more than 32768 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate47.errors = [{ instancePath: instancePath + "/params/arguments/" + i0, schemaPath: "#/$defs/runtime.execute.params/properties/arguments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs10 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate47.errors = [{ instancePath: instancePath + "/params/arguments", schemaPath: "#/$defs/runtime.execute.params/properties/arguments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.input !== void 0) {
                        let data4 = data0.input;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data4 === "string") {
                            if (func2(data4) > 262144) {
                              validate47.errors = [{ instancePath: instancePath + "/params/input", schemaPath: "#/$defs/runtime.execute.params/properties/input/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters" }];
                              return false;
                            }
                          } else {
                            validate47.errors = [{ instancePath: instancePath + "/params/input", schemaPath: "#/$defs/runtime.execute.params/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid22 = _errs12 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data0.timeout_seconds !== void 0) {
                          let data5 = data0.timeout_seconds;
                          const _errs14 = errors;
                          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                            validate47.errors = [{ instancePath: instancePath + "/params/timeout_seconds", schemaPath: "#/$defs/runtime.execute.params/properties/timeout_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs14) {
                            if (typeof data5 == "number" && isFinite(data5)) {
                              if (data5 > 86400 || isNaN(data5)) {
                                validate47.errors = [{ instancePath: instancePath + "/params/timeout_seconds", schemaPath: "#/$defs/runtime.execute.params/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }];
                                return false;
                              } else {
                                if (data5 < 1 || isNaN(data5)) {
                                  validate47.errors = [{ instancePath: instancePath + "/params/timeout_seconds", schemaPath: "#/$defs/runtime.execute.params/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid22 = _errs14 === errors;
                        } else {
                          var valid22 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate47.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/runtime.execute.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data6 = data.result;
            const _errs16 = errors;
            const _errs17 = errors;
            if (errors === _errs17) {
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                const _errs19 = errors;
                for (const key2 in data6) {
                  if (!(key2 === "exit_code" || key2 === "signal")) {
                    validate47.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/runtime.execute.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs19 === errors) {
                  if (data6.exit_code !== void 0) {
                    let data7 = data6.exit_code;
                    const _errs20 = errors;
                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                      validate47.errors = [{ instancePath: instancePath + "/result/exit_code", schemaPath: "#/$defs/runtime.execute.result/properties/exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs20) {
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 > 255 || isNaN(data7)) {
                          validate47.errors = [{ instancePath: instancePath + "/result/exit_code", schemaPath: "#/$defs/runtime.execute.result/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }];
                          return false;
                        } else {
                          if (data7 < 0 || isNaN(data7)) {
                            validate47.errors = [{ instancePath: instancePath + "/result/exit_code", schemaPath: "#/$defs/runtime.execute.result/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid5 = _errs20 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data6.signal !== void 0) {
                      let data8 = data6.signal;
                      const _errs22 = errors;
                      if (errors === _errs22) {
                        if (typeof data8 === "string") {
                          if (!pattern24.test(data8)) {
                            validate47.errors = [{ instancePath: instancePath + "/result/signal", schemaPath: "#/$defs/runtime.execute.result/properties/signal/pattern", keyword: "pattern", params: { pattern: "^SIG[A-Z0-9]{1,12}$" }, message: 'must match pattern "^SIG[A-Z0-9]{1,12}$"' }];
                            return false;
                          }
                        } else {
                          validate47.errors = [{ instancePath: instancePath + "/result/signal", schemaPath: "#/$defs/runtime.execute.result/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid5 = _errs22 === errors;
                    } else {
                      var valid5 = true;
                    }
                  }
                }
              } else {
                validate47.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/runtime.execute.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs16 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              const _errs5 = errors;
              for (const key1 in data0) {
                if (!(key1 === "server" || key1 === "cursor")) {
                  validate49.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/mcp.listTools.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs5 === errors) {
                if (data0.server !== void 0) {
                  let data1 = data0.server;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func2(data1) > 128) {
                        validate49.errors = [{ instancePath: instancePath + "/params/server", schemaPath: "#/$defs/mcp.listTools.params/properties/server/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate49.errors = [{ instancePath: instancePath + "/params/server", schemaPath: "#/$defs/mcp.listTools.params/properties/server/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate49.errors = [{ instancePath: instancePath + "/params/server", schemaPath: "#/$defs/mcp.listTools.params/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid22 = _errs6 === errors;
                } else {
                  var valid22 = true;
                }
                if (valid22) {
                  if (data0.cursor !== void 0) {
                    let data2 = data0.cursor;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data2 === "string") {
                        if (func2(data2) > 1024) {
                          validate49.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/mcp.listTools.params/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate49.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/mcp.listTools.params/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate49.errors = [{ instancePath: instancePath + "/params/cursor", schemaPath: "#/$defs/mcp.listTools.params/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs8 === errors;
                  } else {
                    var valid22 = true;
                  }
                }
              }
            } else {
              validate49.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/mcp.listTools.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data3 = data.result;
            const _errs10 = errors;
            const _errs11 = errors;
            if (errors === _errs11) {
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                let missing0;
                if (data3.tools === void 0 && (missing0 = "tools")) {
                  validate49.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/mcp.listTools.result/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                  return false;
                } else {
                  const _errs13 = errors;
                  for (const key2 in data3) {
                    if (!(key2 === "tools" || key2 === "cursor")) {
                      validate49.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/mcp.listTools.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs13 === errors) {
                    if (data3.tools !== void 0) {
                      let data4 = data3.tools;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data4)) {
                          var valid5 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data5 = data4[i0];
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                let missing1;
                                if (data5.server === void 0 && (missing1 = "server") || data5.name === void 0 && (missing1 = "name") || data5.input_schema === void 0 && (missing1 = "input_schema")) {
                                  validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0, schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs18 = errors;
                                  for (const key3 in data5) {
                                    if (!(key3 === "server" || key3 === "name" || key3 === "description" || key3 === "input_schema")) {
                                      validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0, schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs18 === errors) {
                                    if (data5.server !== void 0) {
                                      let data6 = data5.server;
                                      const _errs19 = errors;
                                      if (errors === _errs19) {
                                        if (typeof data6 === "string") {
                                          if (func2(data6) > 128) {
                                            validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/server", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/server/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                            return false;
                                          } else {
                                            if (func2(data6) < 1) {
                                              validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/server", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/server/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/server", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid6 = _errs19 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data5.name !== void 0) {
                                        let data7 = data5.name;
                                        const _errs21 = errors;
                                        if (errors === _errs21) {
                                          if (typeof data7 === "string") {
                                            if (func2(data7) > 128) {
                                              validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/name", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                              return false;
                                            } else {
                                              if (func2(data7) < 1) {
                                                validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/name", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/name", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid6 = _errs21 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data5.description !== void 0) {
                                          const _errs23 = errors;
                                          if (typeof data5.description !== "string") {
                                            validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/description", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid6 = _errs23 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data5.input_schema !== void 0) {
                                            let data9 = data5.input_schema;
                                            const _errs25 = errors;
                                            if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                                              validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0 + "/input_schema", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/properties/input_schema/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                            var valid6 = _errs25 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate49.errors = [{ instancePath: instancePath + "/result/tools/" + i0, schemaPath: "#/$defs/mcp.listTools.result/properties/tools/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid5 = _errs16 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate49.errors = [{ instancePath: instancePath + "/result/tools", schemaPath: "#/$defs/mcp.listTools.result/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid4 = _errs14 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data3.cursor !== void 0) {
                        let data10 = data3.cursor;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (typeof data10 === "string") {
                            if (func2(data10) > 1024) {
                              validate49.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/mcp.listTools.result/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                              return false;
                            } else {
                              if (func2(data10) < 1) {
                                validate49.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/mcp.listTools.result/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate49.errors = [{ instancePath: instancePath + "/result/cursor", schemaPath: "#/$defs/mcp.listTools.result/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid4 = _errs27 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              } else {
                validate49.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/mcp.listTools.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs10 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.server === void 0 && (missing0 = "server") || data0.name === void 0 && (missing0 = "name")) {
                validate51.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/mcp.callTool.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "server" || key1 === "name" || key1 === "arguments")) {
                    validate51.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/mcp.callTool.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.server !== void 0) {
                    let data1 = data0.server;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (func2(data1) > 128) {
                          validate51.errors = [{ instancePath: instancePath + "/params/server", schemaPath: "#/$defs/mcp.callTool.params/properties/server/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                          return false;
                        } else {
                          if (func2(data1) < 1) {
                            validate51.errors = [{ instancePath: instancePath + "/params/server", schemaPath: "#/$defs/mcp.callTool.params/properties/server/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate51.errors = [{ instancePath: instancePath + "/params/server", schemaPath: "#/$defs/mcp.callTool.params/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.name !== void 0) {
                      let data2 = data0.name;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data2 === "string") {
                          if (func2(data2) > 128) {
                            validate51.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/mcp.callTool.params/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                            return false;
                          } else {
                            if (func2(data2) < 1) {
                              validate51.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/mcp.callTool.params/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate51.errors = [{ instancePath: instancePath + "/params/name", schemaPath: "#/$defs/mcp.callTool.params/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.arguments !== void 0) {
                        let data3 = data0.arguments;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate51.errors = [{ instancePath: instancePath + "/params/arguments", schemaPath: "#/$defs/mcp.callTool.params/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid22 = _errs10 === errors;
                      } else {
                        var valid22 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate51.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/mcp.callTool.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data4 = data.result;
            const _errs12 = errors;
            const _errs13 = errors;
            if (errors === _errs13) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing1;
                if (data4.content === void 0 && (missing1 = "content") || data4.is_error === void 0 && (missing1 = "is_error")) {
                  validate51.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/mcp.callTool.result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs15 = errors;
                  for (const key2 in data4) {
                    if (!(key2 === "content" || key2 === "structured_content" || key2 === "is_error")) {
                      validate51.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/mcp.callTool.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs15 === errors) {
                    if (data4.content !== void 0) {
                      let data5 = data4.content;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (Array.isArray(data5)) {
                          var valid5 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs18 = errors;
                            if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                              validate51.errors = [{ instancePath: instancePath + "/result/content/" + i0, schemaPath: "#/$defs/mcp.callTool.result/properties/content/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                            var valid5 = _errs18 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate51.errors = [{ instancePath: instancePath + "/result/content", schemaPath: "#/$defs/mcp.callTool.result/properties/content/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid4 = _errs16 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data4.structured_content !== void 0) {
                        let data7 = data4.structured_content;
                        const _errs20 = errors;
                        if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
                          validate51.errors = [{ instancePath: instancePath + "/result/structured_content", schemaPath: "#/$defs/mcp.callTool.result/properties/structured_content/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid4 = _errs20 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data4.is_error !== void 0) {
                          const _errs22 = errors;
                          if (typeof data4.is_error !== "boolean") {
                            validate51.errors = [{ instancePath: instancePath + "/result/is_error", schemaPath: "#/$defs/mcp.callTool.result/properties/is_error/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid4 = _errs22 === errors;
                        } else {
                          var valid4 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate51.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/mcp.callTool.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs12 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params" || key0 === "result")) {
          validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.method === void 0 && (missing0 = "method") || data0.url === void 0 && (missing0 = "url")) {
                validate53.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/http.request.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "method" || key1 === "url" || key1 === "headers" || key1 === "body")) {
                    validate53.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/http.request.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.method !== void 0) {
                    let data1 = data0.method;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data1 === "string") {
                        if (!pattern25.test(data1)) {
                          validate53.errors = [{ instancePath: instancePath + "/params/method", schemaPath: "#/$defs/http.request.params/properties/method/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,16}$" }, message: 'must match pattern "^[A-Z]{1,16}$"' }];
                          return false;
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/params/method", schemaPath: "#/$defs/http.request.params/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.url !== void 0) {
                      let data2 = data0.url;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data2 === "string") {
                          if (func2(data2) > 16384) {
                            validate53.errors = [{ instancePath: instancePath + "/params/url", schemaPath: "#/$defs/http.request.params/properties/url/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                            return false;
                          } else {
                            if (func2(data2) < 1) {
                              validate53.errors = [{ instancePath: instancePath + "/params/url", schemaPath: "#/$defs/http.request.params/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate53.errors = [{ instancePath: instancePath + "/params/url", schemaPath: "#/$defs/http.request.params/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.headers !== void 0) {
                        let data3 = data0.headers;
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (Array.isArray(data3)) {
                            if (data3.length > 256) {
                              validate53.errors = [{ instancePath: instancePath + "/params/headers", schemaPath: "#/$defs/http.request.params/properties/headers/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                              return false;
                            } else {
                              var valid3 = true;
                              const len0 = data3.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data4 = data3[i0];
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    let missing1;
                                    if (data4.name === void 0 && (missing1 = "name") || data4.value === void 0 && (missing1 = "value")) {
                                      validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0, schemaPath: "#/$defs/http.request.params/properties/headers/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                      return false;
                                    } else {
                                      const _errs14 = errors;
                                      for (const key2 in data4) {
                                        if (!(key2 === "name" || key2 === "value")) {
                                          validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0, schemaPath: "#/$defs/http.request.params/properties/headers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs14 === errors) {
                                        if (data4.name !== void 0) {
                                          let data5 = data4.name;
                                          const _errs15 = errors;
                                          if (errors === _errs15) {
                                            if (typeof data5 === "string") {
                                              if (!pattern26.test(data5)) {
                                                validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0 + "/name", schemaPath: "#/$defs/http.request.params/properties/headers/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$" }, message: 'must match pattern "^[!#$%&\'*+.^_`|~0-9A-Za-z-]{1,256}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0 + "/name", schemaPath: "#/$defs/http.request.params/properties/headers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid4 = _errs15 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data4.value !== void 0) {
                                            let data6 = data4.value;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                              if (typeof data6 === "string") {
                                                if (func2(data6) > 16384) {
                                                  validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0 + "/value", schemaPath: "#/$defs/http.request.params/properties/headers/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern27.test(data6)) {
                                                    validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0 + "/value", schemaPath: "#/$defs/http.request.params/properties/headers/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\r\\n]*$" }, message: 'must match pattern "^[^\\u0000\\r\\n]*$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0 + "/value", schemaPath: "#/$defs/http.request.params/properties/headers/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs17 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate53.errors = [{ instancePath: instancePath + "/params/headers/" + i0, schemaPath: "#/$defs/http.request.params/properties/headers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs12 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate53.errors = [{ instancePath: instancePath + "/params/headers", schemaPath: "#/$defs/http.request.params/properties/headers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid22 = _errs10 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data0.body !== void 0) {
                          const _errs19 = errors;
                          if (typeof data0.body !== "boolean") {
                            validate53.errors = [{ instancePath: instancePath + "/params/body", schemaPath: "#/$defs/http.request.params/properties/body/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid22 = _errs19 === errors;
                        } else {
                          var valid22 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate53.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/http.request.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data8 = data.result;
            const _errs21 = errors;
            const _errs22 = errors;
            if (errors === _errs22) {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                let missing2;
                if (data8.status === void 0 && (missing2 = "status") || data8.headers === void 0 && (missing2 = "headers")) {
                  validate53.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/http.request.result/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                  return false;
                } else {
                  const _errs24 = errors;
                  for (const key3 in data8) {
                    if (!(key3 === "status" || key3 === "headers")) {
                      validate53.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/http.request.result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs24 === errors) {
                    if (data8.status !== void 0) {
                      let data9 = data8.status;
                      const _errs25 = errors;
                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                        validate53.errors = [{ instancePath: instancePath + "/result/status", schemaPath: "#/$defs/http.request.result/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs25) {
                        if (typeof data9 == "number" && isFinite(data9)) {
                          if (data9 > 599 || isNaN(data9)) {
                            validate53.errors = [{ instancePath: instancePath + "/result/status", schemaPath: "#/$defs/http.request.result/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }];
                            return false;
                          } else {
                            if (data9 < 100 || isNaN(data9)) {
                              validate53.errors = [{ instancePath: instancePath + "/result/status", schemaPath: "#/$defs/http.request.result/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid6 = _errs25 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data8.headers !== void 0) {
                        let data10 = data8.headers;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (Array.isArray(data10)) {
                            if (data10.length > 256) {
                              validate53.errors = [{ instancePath: instancePath + "/result/headers", schemaPath: "#/$defs/http.request.result/properties/headers/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                              return false;
                            } else {
                              var valid7 = true;
                              const len1 = data10.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data11 = data10[i1];
                                const _errs29 = errors;
                                if (errors === _errs29) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    let missing3;
                                    if (data11.name === void 0 && (missing3 = "name") || data11.value === void 0 && (missing3 = "value")) {
                                      validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1, schemaPath: "#/$defs/http.request.result/properties/headers/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                      return false;
                                    } else {
                                      const _errs31 = errors;
                                      for (const key4 in data11) {
                                        if (!(key4 === "name" || key4 === "value")) {
                                          validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1, schemaPath: "#/$defs/http.request.result/properties/headers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs31 === errors) {
                                        if (data11.name !== void 0) {
                                          let data12 = data11.name;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (typeof data12 === "string") {
                                              if (!pattern26.test(data12)) {
                                                validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1 + "/name", schemaPath: "#/$defs/http.request.result/properties/headers/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$" }, message: 'must match pattern "^[!#$%&\'*+.^_`|~0-9A-Za-z-]{1,256}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1 + "/name", schemaPath: "#/$defs/http.request.result/properties/headers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid8 = _errs32 === errors;
                                        } else {
                                          var valid8 = true;
                                        }
                                        if (valid8) {
                                          if (data11.value !== void 0) {
                                            let data13 = data11.value;
                                            const _errs34 = errors;
                                            if (errors === _errs34) {
                                              if (typeof data13 === "string") {
                                                if (func2(data13) > 16384) {
                                                  validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1 + "/value", schemaPath: "#/$defs/http.request.result/properties/headers/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern27.test(data13)) {
                                                    validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1 + "/value", schemaPath: "#/$defs/http.request.result/properties/headers/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\r\\n]*$" }, message: 'must match pattern "^[^\\u0000\\r\\n]*$"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1 + "/value", schemaPath: "#/$defs/http.request.result/properties/headers/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid8 = _errs34 === errors;
                                          } else {
                                            var valid8 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate53.errors = [{ instancePath: instancePath + "/result/headers/" + i1, schemaPath: "#/$defs/http.request.result/properties/headers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid7 = _errs29 === errors;
                                if (!valid7) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate53.errors = [{ instancePath: instancePath + "/result/headers", schemaPath: "#/$defs/http.request.result/properties/headers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid6 = _errs27 === errors;
                      } else {
                        var valid6 = true;
                      }
                    }
                  }
                }
              } else {
                validate53.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/$defs/http.request.result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs21 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params")) {
          validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.level === void 0 && (missing0 = "level") || data0.message === void 0 && (missing0 = "message")) {
                validate55.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/log.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "level" || key1 === "message" || key1 === "fields")) {
                    validate55.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/log.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.level !== void 0) {
                    let data1 = data0.level;
                    const _errs6 = errors;
                    if (!(data1 === "debug" || data1 === "info" || data1 === "warn" || data1 === "error")) {
                      validate55.errors = [{ instancePath: instancePath + "/params/level", schemaPath: "#/$defs/log.params/properties/level/enum", keyword: "enum", params: { allowedValues: schema85.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.message !== void 0) {
                      let data2 = data0.message;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data2 === "string") {
                          if (func2(data2) > 16384) {
                            validate55.errors = [{ instancePath: instancePath + "/params/message", schemaPath: "#/$defs/log.params/properties/message/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                            return false;
                          }
                        } else {
                          validate55.errors = [{ instancePath: instancePath + "/params/message", schemaPath: "#/$defs/log.params/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid22 = _errs7 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.fields !== void 0) {
                        let data3 = data0.fields;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            if (Object.keys(data3).length > 64) {
                              validate55.errors = [{ instancePath: instancePath + "/params/fields", schemaPath: "#/$defs/log.params/properties/fields/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" }];
                              return false;
                            }
                          } else {
                            validate55.errors = [{ instancePath: instancePath + "/params/fields", schemaPath: "#/$defs/log.params/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid22 = _errs9 === errors;
                      } else {
                        var valid22 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate55.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/log.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params")) {
          validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.reason === void 0 && (missing0 = "reason") || data0.grace_ms === void 0 && (missing0 = "grace_ms")) {
                validate57.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/cancel.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "reason" || key1 === "grace_ms")) {
                    validate57.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/cancel.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.reason !== void 0) {
                    let data1 = data0.reason;
                    const _errs6 = errors;
                    if (!(data1 === "user" || data1 === "time_limit" || data1 === "resource_limit" || data1 === "host")) {
                      validate57.errors = [{ instancePath: instancePath + "/params/reason", schemaPath: "#/$defs/cancel.params/properties/reason/enum", keyword: "enum", params: { allowedValues: schema87.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.grace_ms !== void 0) {
                      let data2 = data0.grace_ms;
                      const _errs7 = errors;
                      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                        validate57.errors = [{ instancePath: instancePath + "/params/grace_ms", schemaPath: "#/$defs/cancel.params/properties/grace_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs7) {
                        if (typeof data2 == "number" && isFinite(data2)) {
                          if (data2 > 6e5 || isNaN(data2)) {
                            validate57.errors = [{ instancePath: instancePath + "/params/grace_ms", schemaPath: "#/$defs/cancel.params/properties/grace_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" }];
                            return false;
                          } else {
                            if (data2 < 0 || isNaN(data2)) {
                              validate57.errors = [{ instancePath: instancePath + "/params/grace_ms", schemaPath: "#/$defs/cancel.params/properties/grace_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid22 = _errs7 === errors;
                    } else {
                      var valid22 = true;
                    }
                  }
                }
              }
            } else {
              validate57.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/cancel.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params")) {
          validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.id === void 0 && (missing0 = "id")) {
                validate59.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/request.cancel.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "id")) {
                    validate59.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/request.cancel.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.id !== void 0) {
                    let data1 = data0.id;
                    const _errs6 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate59.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/request.cancel.params/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1)) {
                          validate59.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/request.cancel.params/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                          return false;
                        } else {
                          if (data1 < 1 || isNaN(data1)) {
                            validate59.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/request.cancel.params/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate59.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/request.cancel.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params")) {
          validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.id === void 0 && (missing0 = "id") || data0.stream === void 0 && (missing0 = "stream") || data0.seq === void 0 && (missing0 = "seq") || data0.data === void 0 && (missing0 = "data")) {
                validate61.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.chunk.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "id" || key1 === "stream" || key1 === "seq" || key1 === "data")) {
                    validate61.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.chunk.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.id !== void 0) {
                    let data1 = data0.id;
                    const _errs6 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate61.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.chunk.params/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1)) {
                          validate61.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.chunk.params/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                          return false;
                        } else {
                          if (data1 < 1 || isNaN(data1)) {
                            validate61.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.chunk.params/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate61.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.chunk.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema91.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.seq !== void 0) {
                        let data3 = data0.seq;
                        const _errs9 = errors;
                        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                          validate61.errors = [{ instancePath: instancePath + "/params/seq", schemaPath: "#/$defs/stream.chunk.params/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs9) {
                          if (typeof data3 == "number" && isFinite(data3)) {
                            if (data3 > 9007199254740991 || isNaN(data3)) {
                              validate61.errors = [{ instancePath: instancePath + "/params/seq", schemaPath: "#/$defs/stream.chunk.params/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                              return false;
                            } else {
                              if (data3 < 0 || isNaN(data3)) {
                                validate61.errors = [{ instancePath: instancePath + "/params/seq", schemaPath: "#/$defs/stream.chunk.params/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid22 = _errs9 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data0.data !== void 0) {
                          let data4 = data0.data;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data4 === "string") {
                              if (func2(data4) > 65536) {
                                validate61.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/stream.chunk.params/properties/data/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                                return false;
                              } else {
                                if (func2(data4) < 4) {
                                  validate61.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/stream.chunk.params/properties/data/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" }];
                                  return false;
                                } else {
                                  if (!pattern30.test(data4)) {
                                    validate61.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/stream.chunk.params/properties/data/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]*={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]*={0,2}$"' }];
                                    return false;
                                  }
                                }
                              }
                            } else {
                              validate61.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/stream.chunk.params/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid22 = _errs11 === errors;
                        } else {
                          var valid22 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate61.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.chunk.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params")) {
          validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.id === void 0 && (missing0 = "id") || data0.stream === void 0 && (missing0 = "stream") || data0.chunks === void 0 && (missing0 = "chunks")) {
                validate63.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.end.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "id" || key1 === "stream" || key1 === "chunks" || key1 === "error")) {
                    validate63.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.end.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.id !== void 0) {
                    let data1 = data0.id;
                    const _errs6 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate63.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.end.params/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1)) {
                          validate63.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.end.params/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                          return false;
                        } else {
                          if (data1 < 1 || isNaN(data1)) {
                            validate63.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.end.params/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate63.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.end.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema93.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.chunks !== void 0) {
                        let data3 = data0.chunks;
                        const _errs9 = errors;
                        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                          validate63.errors = [{ instancePath: instancePath + "/params/chunks", schemaPath: "#/$defs/stream.end.params/properties/chunks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs9) {
                          if (typeof data3 == "number" && isFinite(data3)) {
                            if (data3 > 9007199254740991 || isNaN(data3)) {
                              validate63.errors = [{ instancePath: instancePath + "/params/chunks", schemaPath: "#/$defs/stream.end.params/properties/chunks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                              return false;
                            } else {
                              if (data3 < 0 || isNaN(data3)) {
                                validate63.errors = [{ instancePath: instancePath + "/params/chunks", schemaPath: "#/$defs/stream.end.params/properties/chunks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid22 = _errs9 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data0.error !== void 0) {
                          let data4 = data0.error;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                              let missing1;
                              if (data4.code === void 0 && (missing1 = "code") || data4.message === void 0 && (missing1 = "message")) {
                                validate63.errors = [{ instancePath: instancePath + "/params/error", schemaPath: "#/$defs/stream.end.params/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs13 = errors;
                                for (const key2 in data4) {
                                  if (!(key2 === "code" || key2 === "message")) {
                                    validate63.errors = [{ instancePath: instancePath + "/params/error", schemaPath: "#/$defs/stream.end.params/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs13 === errors) {
                                  if (data4.code !== void 0) {
                                    let data5 = data4.code;
                                    const _errs14 = errors;
                                    if (!(data5 === "METHOD_NOT_FOUND" || data5 === "INVALID_PARAMS" || data5 === "HOST_FAULT" || data5 === "SCOPE_REQUIRED" || data5 === "CAPABILITY_NOT_DECLARED" || data5 === "NOT_AVAILABLE" || data5 === "LIMIT_EXCEEDED" || data5 === "CANCELLED" || data5 === "VERSION_UNSUPPORTED" || data5 === "UPSTREAM_FAILED" || data5 === "BLOCKED")) {
                                      validate63.errors = [{ instancePath: instancePath + "/params/error/code", schemaPath: "#/$defs/stream.end.params/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema93.properties.error.properties.code.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid3 = _errs14 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data4.message !== void 0) {
                                      let data6 = data4.message;
                                      const _errs15 = errors;
                                      if (errors === _errs15) {
                                        if (typeof data6 === "string") {
                                          if (func2(data6) > 2e3) {
                                            validate63.errors = [{ instancePath: instancePath + "/params/error/message", schemaPath: "#/$defs/stream.end.params/properties/error/properties/message/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate63.errors = [{ instancePath: instancePath + "/params/error/message", schemaPath: "#/$defs/stream.end.params/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs15 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate63.errors = [{ instancePath: instancePath + "/params/error", schemaPath: "#/$defs/stream.end.params/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid22 = _errs11 === errors;
                        } else {
                          var valid22 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate63.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.end.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params")) {
          validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.id === void 0 && (missing0 = "id") || data0.stream === void 0 && (missing0 = "stream") || data0.chunks === void 0 && (missing0 = "chunks")) {
                validate65.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.credit.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "id" || key1 === "stream" || key1 === "chunks")) {
                    validate65.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.credit.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.id !== void 0) {
                    let data1 = data0.id;
                    const _errs6 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate65.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.credit.params/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1)) {
                          validate65.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.credit.params/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                          return false;
                        } else {
                          if (data1 < 1 || isNaN(data1)) {
                            validate65.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.credit.params/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate65.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.credit.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema95.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.chunks !== void 0) {
                        let data3 = data0.chunks;
                        const _errs9 = errors;
                        if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                          validate65.errors = [{ instancePath: instancePath + "/params/chunks", schemaPath: "#/$defs/stream.credit.params/properties/chunks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs9) {
                          if (typeof data3 == "number" && isFinite(data3)) {
                            if (data3 > 64 || isNaN(data3)) {
                              validate65.errors = [{ instancePath: instancePath + "/params/chunks", schemaPath: "#/$defs/stream.credit.params/properties/chunks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" }];
                              return false;
                            } else {
                              if (data3 < 1 || isNaN(data3)) {
                                validate65.errors = [{ instancePath: instancePath + "/params/chunks", schemaPath: "#/$defs/stream.credit.params/properties/chunks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid22 = _errs9 === errors;
                      } else {
                        var valid22 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate65.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.credit.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "params")) {
          validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.params !== void 0) {
          let data0 = data.params;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.id === void 0 && (missing0 = "id") || data0.stream === void 0 && (missing0 = "stream")) {
                validate67.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.stop.params/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "id" || key1 === "stream")) {
                    validate67.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.stop.params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.id !== void 0) {
                    let data1 = data0.id;
                    const _errs6 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate67.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.stop.params/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1)) {
                          validate67.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.stop.params/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                          return false;
                        } else {
                          if (data1 < 1 || isNaN(data1)) {
                            validate67.errors = [{ instancePath: instancePath + "/params/id", schemaPath: "#/$defs/stream.stop.params/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate67.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.stop.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema97.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                  }
                }
              }
            } else {
              validate67.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/$defs/stream.stop.params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema31.properties, key0)) {
          validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.error !== void 0) {
          let data0 = data.error;
          const _errs2 = errors;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.code === void 0 && (missing0 = "code") || data0.message === void 0 && (missing0 = "message") || data0.data === void 0 && (missing0 = "data")) {
                validate20.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/$defs/error/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs5 = errors;
                for (const key1 in data0) {
                  if (!(key1 === "code" || key1 === "message" || key1 === "data")) {
                    validate20.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/$defs/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs5 === errors) {
                  if (data0.code !== void 0) {
                    let data1 = data0.code;
                    const _errs6 = errors;
                    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                      validate20.errors = [{ instancePath: instancePath + "/error/code", schemaPath: "#/$defs/error/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid22 = _errs6 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data0.message !== void 0) {
                      const _errs8 = errors;
                      if (typeof data0.message !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/$defs/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid22 = _errs8 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data0.data !== void 0) {
                        let data3 = data0.data;
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing1;
                            if (data3.code === void 0 && (missing1 = "code")) {
                              validate20.errors = [{ instancePath: instancePath + "/error/data", schemaPath: "#/$defs/error/properties/data/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs12 = errors;
                              for (const key2 in data3) {
                                if (!(key2 === "code" || key2 === "hint" || key2 === "scope" || key2 === "declared" || key2 === "pointer" || key2 === "supported")) {
                                  validate20.errors = [{ instancePath: instancePath + "/error/data", schemaPath: "#/$defs/error/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs12 === errors) {
                                if (data3.code !== void 0) {
                                  let data4 = data3.code;
                                  const _errs13 = errors;
                                  if (errors === _errs13) {
                                    if (typeof data4 === "string") {
                                      if (!pattern4.test(data4)) {
                                        validate20.errors = [{ instancePath: instancePath + "/error/data/code", schemaPath: "#/$defs/error/properties/data/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,63}$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]{0,63}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/error/data/code", schemaPath: "#/$defs/error/properties/data/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs13 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data3.hint !== void 0) {
                                    const _errs15 = errors;
                                    if (typeof data3.hint !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/error/data/hint", schemaPath: "#/$defs/error/properties/data/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs15 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data3.scope !== void 0) {
                                      const _errs17 = errors;
                                      if (typeof data3.scope !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/error/data/scope", schemaPath: "#/$defs/error/properties/data/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid3 = _errs17 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data3.declared !== void 0) {
                                        const _errs19 = errors;
                                        if (typeof data3.declared !== "boolean") {
                                          validate20.errors = [{ instancePath: instancePath + "/error/data/declared", schemaPath: "#/$defs/error/properties/data/properties/declared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                          return false;
                                        }
                                        var valid3 = _errs19 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data3.pointer !== void 0) {
                                          const _errs21 = errors;
                                          if (typeof data3.pointer !== "string") {
                                            validate20.errors = [{ instancePath: instancePath + "/error/data/pointer", schemaPath: "#/$defs/error/properties/data/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data3.supported !== void 0) {
                                            let data9 = data3.supported;
                                            const _errs23 = errors;
                                            if (errors === _errs23) {
                                              if (Array.isArray(data9)) {
                                                var valid4 = true;
                                                const len0 = data9.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                  const _errs25 = errors;
                                                  if (typeof data9[i0] !== "string") {
                                                    validate20.errors = [{ instancePath: instancePath + "/error/data/supported/" + i0, schemaPath: "#/$defs/error/properties/data/properties/supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid4 = _errs25 === errors;
                                                  if (!valid4) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/error/data/supported", schemaPath: "#/$defs/error/properties/data/properties/supported/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs23 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/error/data", schemaPath: "#/$defs/error/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid22 = _errs10 === errors;
                      } else {
                        var valid22 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate20.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/$defs/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["host.hello"] !== void 0) {
            const _errs27 = errors;
            if (!validate21(data["host.hello"], { instancePath: instancePath + "/host.hello", parentData: data, parentDataProperty: "host.hello", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs27 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["state.get"] !== void 0) {
              const _errs28 = errors;
              if (!validate23(data["state.get"], { instancePath: instancePath + "/state.get", parentData: data, parentDataProperty: "state.get", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs28 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["state.set"] !== void 0) {
                const _errs29 = errors;
                if (!validate25(data["state.set"], { instancePath: instancePath + "/state.set", parentData: data, parentDataProperty: "state.set", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs29 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["state.delete"] !== void 0) {
                  const _errs30 = errors;
                  if (!validate27(data["state.delete"], { instancePath: instancePath + "/state.delete", parentData: data, parentDataProperty: "state.delete", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs30 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["state.list"] !== void 0) {
                    const _errs31 = errors;
                    if (!validate29(data["state.list"], { instancePath: instancePath + "/state.list", parentData: data, parentDataProperty: "state.list", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs31 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["state.transact"] !== void 0) {
                      const _errs32 = errors;
                      if (!validate31(data["state.transact"], { instancePath: instancePath + "/state.transact", parentData: data, parentDataProperty: "state.transact", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs32 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["ledger.append"] !== void 0) {
                        const _errs33 = errors;
                        if (!validate33(data["ledger.append"], { instancePath: instancePath + "/ledger.append", parentData: data, parentDataProperty: "ledger.append", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs33 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data["ledger.query"] !== void 0) {
                          const _errs34 = errors;
                          if (!validate35(data["ledger.query"], { instancePath: instancePath + "/ledger.query", parentData: data, parentDataProperty: "ledger.query", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs34 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["provenance.record"] !== void 0) {
                            const _errs35 = errors;
                            if (!validate37(data["provenance.record"], { instancePath: instancePath + "/provenance.record", parentData: data, parentDataProperty: "provenance.record", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs35 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data["progress.report"] !== void 0) {
                              const _errs36 = errors;
                              if (!validate39(data["progress.report"], { instancePath: instancePath + "/progress.report", parentData: data, parentDataProperty: "progress.report", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs36 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data["handoff.attach"] !== void 0) {
                                const _errs37 = errors;
                                if (!validate41(data["handoff.attach"], { instancePath: instancePath + "/handoff.attach", parentData: data, parentDataProperty: "handoff.attach", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs37 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data["seed.read"] !== void 0) {
                                  const _errs38 = errors;
                                  if (!validate43(data["seed.read"], { instancePath: instancePath + "/seed.read", parentData: data, parentDataProperty: "seed.read", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs38 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data["seed.propose"] !== void 0) {
                                    const _errs39 = errors;
                                    if (!validate45(data["seed.propose"], { instancePath: instancePath + "/seed.propose", parentData: data, parentDataProperty: "seed.propose", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs39 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data["runtime.execute"] !== void 0) {
                                      const _errs40 = errors;
                                      if (!validate47(data["runtime.execute"], { instancePath: instancePath + "/runtime.execute", parentData: data, parentDataProperty: "runtime.execute", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs40 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data["mcp.listTools"] !== void 0) {
                                        const _errs41 = errors;
                                        if (!validate49(data["mcp.listTools"], { instancePath: instancePath + "/mcp.listTools", parentData: data, parentDataProperty: "mcp.listTools", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs41 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data["mcp.callTool"] !== void 0) {
                                          const _errs42 = errors;
                                          if (!validate51(data["mcp.callTool"], { instancePath: instancePath + "/mcp.callTool", parentData: data, parentDataProperty: "mcp.callTool", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs42 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data["http.request"] !== void 0) {
                                            const _errs43 = errors;
                                            if (!validate53(data["http.request"], { instancePath: instancePath + "/http.request", parentData: data, parentDataProperty: "http.request", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs43 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.log !== void 0) {
                                              const _errs44 = errors;
                                              if (!validate55(data.log, { instancePath: instancePath + "/log", parentData: data, parentDataProperty: "log", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs44 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.cancel !== void 0) {
                                                const _errs45 = errors;
                                                if (!validate57(data.cancel, { instancePath: instancePath + "/cancel", parentData: data, parentDataProperty: "cancel", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs45 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data["request.cancel"] !== void 0) {
                                                  const _errs46 = errors;
                                                  if (!validate59(data["request.cancel"], { instancePath: instancePath + "/request.cancel", parentData: data, parentDataProperty: "request.cancel", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs46 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data["stream.chunk"] !== void 0) {
                                                    const _errs47 = errors;
                                                    if (!validate61(data["stream.chunk"], { instancePath: instancePath + "/stream.chunk", parentData: data, parentDataProperty: "stream.chunk", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs47 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data["stream.end"] !== void 0) {
                                                      const _errs48 = errors;
                                                      if (!validate63(data["stream.end"], { instancePath: instancePath + "/stream.end", parentData: data, parentDataProperty: "stream.end", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs48 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data["stream.credit"] !== void 0) {
                                                        const _errs49 = errors;
                                                        if (!validate65(data["stream.credit"], { instancePath: instancePath + "/stream.credit", parentData: data, parentDataProperty: "stream.credit", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs49 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data["stream.stop"] !== void 0) {
                                                          const _errs50 = errors;
                                                          if (!validate67(data["stream.stop"], { instancePath: instancePath + "/stream.stop", parentData: data, parentDataProperty: "stream.stop", rootData, dynamicAnchors })) {
                                                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid0 = _errs50 === errors;
                                                        } else {
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
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var validate_host_protocol_default, schema31, func1, pattern4, schema35, pattern5, func2, pattern7, pattern16, pattern17, schema58, pattern24, pattern25, pattern26, pattern27, schema85, schema87, schema91, pattern30, schema93, schema95, schema97;
var init_validate_host_protocol = __esm({
  "packages/protocol/src/generated/validate-host-protocol.js"() {
    "use strict";
    validate_host_protocol_default = validate20;
    schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:ooo:schema:host-protocol:0.1", "title": "Host protocol", "description": 'Messages between a plugin and its host. $defs holds the five message forms and, per method, `<method>.params` and `<method>.result`. The root is an object with one member per method, { "state.get": { "params": ..., "result": ... } }: a way to check the parts of any method with this one schema.', "type": "object", "properties": { "error": { "$ref": "#/$defs/error" }, "host.hello": { "$ref": "#/$defs/host.hello" }, "state.get": { "$ref": "#/$defs/state.get" }, "state.set": { "$ref": "#/$defs/state.set" }, "state.delete": { "$ref": "#/$defs/state.delete" }, "state.list": { "$ref": "#/$defs/state.list" }, "state.transact": { "$ref": "#/$defs/state.transact" }, "ledger.append": { "$ref": "#/$defs/ledger.append" }, "ledger.query": { "$ref": "#/$defs/ledger.query" }, "provenance.record": { "$ref": "#/$defs/provenance.record" }, "progress.report": { "$ref": "#/$defs/progress.report" }, "handoff.attach": { "$ref": "#/$defs/handoff.attach" }, "seed.read": { "$ref": "#/$defs/seed.read" }, "seed.propose": { "$ref": "#/$defs/seed.propose" }, "runtime.execute": { "$ref": "#/$defs/runtime.execute" }, "mcp.listTools": { "$ref": "#/$defs/mcp.listTools" }, "mcp.callTool": { "$ref": "#/$defs/mcp.callTool" }, "http.request": { "$ref": "#/$defs/http.request" }, "log": { "$ref": "#/$defs/log" }, "cancel": { "$ref": "#/$defs/cancel" }, "request.cancel": { "$ref": "#/$defs/request.cancel" }, "stream.chunk": { "$ref": "#/$defs/stream.chunk" }, "stream.end": { "$ref": "#/$defs/stream.end" }, "stream.credit": { "$ref": "#/$defs/stream.credit" }, "stream.stop": { "$ref": "#/$defs/stream.stop" } }, "additionalProperties": false, "$defs": { "request": { "type": "object", "required": ["jsonrpc", "id", "method"], "properties": { "jsonrpc": { "type": "string", "const": "2.0" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "method": { "type": "string", "minLength": 1, "maxLength": 128 }, "params": { "type": "object" } }, "additionalProperties": false }, "notification": { "type": "object", "required": ["jsonrpc", "method"], "properties": { "jsonrpc": { "type": "string", "const": "2.0" }, "method": { "type": "string", "minLength": 1, "maxLength": 128 }, "params": { "type": "object" } }, "additionalProperties": false }, "answer": { "type": "object", "required": ["jsonrpc", "id", "result"], "properties": { "jsonrpc": { "type": "string", "const": "2.0" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "result": { "type": "object" } }, "additionalProperties": false }, "errorAnswer": { "type": "object", "required": ["jsonrpc", "id", "error"], "properties": { "jsonrpc": { "type": "string", "const": "2.0" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "error": { "type": "object", "required": ["code", "message", "data"], "properties": { "code": { "type": "integer" }, "message": { "type": "string" }, "data": { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,63}$" }, "hint": { "type": "string" }, "scope": { "type": "string" }, "declared": { "type": "boolean" }, "pointer": { "type": "string" }, "supported": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false } }, "additionalProperties": false } }, "additionalProperties": false }, "lastWord": { "type": "object", "required": ["jsonrpc", "id", "error"], "properties": { "jsonrpc": { "type": "string", "const": "2.0" }, "id": { "type": "null" }, "error": { "type": "object", "required": ["code", "message", "data"], "properties": { "code": { "type": "integer" }, "message": { "type": "string" }, "data": { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,63}$" }, "hint": { "type": "string" }, "scope": { "type": "string" }, "declared": { "type": "boolean" }, "pointer": { "type": "string" }, "supported": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false } }, "additionalProperties": false } }, "additionalProperties": false }, "error": { "type": "object", "required": ["code", "message", "data"], "properties": { "code": { "type": "integer" }, "message": { "type": "string" }, "data": { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,63}$" }, "hint": { "type": "string" }, "scope": { "type": "string" }, "declared": { "type": "boolean" }, "pointer": { "type": "string" }, "supported": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false } }, "additionalProperties": false }, "host.hello.params": { "type": "object", "required": ["versions"], "properties": { "versions": { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{1,4}\\.[0-9]{1,4}$" }, "minItems": 1, "maxItems": 16 }, "sdk": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 64 }, "version": { "type": "string", "maxLength": 64 } }, "additionalProperties": false } }, "additionalProperties": false }, "host.hello.result": { "type": "object", "required": ["version", "host", "invocation_id", "plugin", "command", "capabilities", "scopes", "config"], "properties": { "version": { "type": "string", "pattern": "^[0-9]{1,4}\\.[0-9]{1,4}$" }, "host": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 64 }, "version": { "type": "string", "maxLength": 64 } }, "additionalProperties": false }, "invocation_id": { "type": "string", "maxLength": 128 }, "plugin": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 64 }, "version": { "type": "string", "maxLength": 64 } }, "additionalProperties": false }, "command": { "type": "object", "required": ["namespace", "name"], "properties": { "namespace": { "type": "string", "maxLength": 64 }, "name": { "type": "string", "maxLength": 64 } }, "additionalProperties": false }, "capabilities": { "type": "array", "items": { "type": "object", "required": ["name", "access"], "properties": { "name": { "enum": ["seed", "ledger", "state", "provenance", "runtime", "mcp", "handoff", "progress"] }, "access": { "enum": ["read", "write", "execute", "attach", "call"] } }, "additionalProperties": false } }, "scopes": { "type": "array", "items": { "type": "string", "maxLength": 256 } }, "config": { "type": "object" } }, "additionalProperties": false }, "host.hello": { "type": "object", "properties": { "params": { "$ref": "#/$defs/host.hello.params" }, "result": { "$ref": "#/$defs/host.hello.result" } }, "additionalProperties": false }, "state.get.params": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "additionalProperties": false }, "state.get.result": { "type": "object", "required": ["found"], "properties": { "found": { "type": "boolean" }, "value": {}, "version": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "additionalProperties": false }, "state.get": { "type": "object", "properties": { "params": { "$ref": "#/$defs/state.get.params" }, "result": { "$ref": "#/$defs/state.get.result" } }, "additionalProperties": false }, "state.set.params": { "type": "object", "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "value": {} }, "additionalProperties": false }, "state.set.result": { "type": "object", "required": ["version"], "properties": { "version": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "additionalProperties": false }, "state.set": { "type": "object", "properties": { "params": { "$ref": "#/$defs/state.set.params" }, "result": { "$ref": "#/$defs/state.set.result" } }, "additionalProperties": false }, "state.delete.params": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } }, "additionalProperties": false }, "state.delete.result": { "type": "object", "required": ["deleted"], "properties": { "deleted": { "type": "boolean" } }, "additionalProperties": false }, "state.delete": { "type": "object", "properties": { "params": { "$ref": "#/$defs/state.delete.params" }, "result": { "$ref": "#/$defs/state.delete.result" } }, "additionalProperties": false }, "state.list.params": { "type": "object", "properties": { "prefix": { "type": "string", "maxLength": 512 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false }, "state.list.result": { "type": "object", "required": ["keys"], "properties": { "keys": { "type": "array", "items": { "type": "object", "required": ["key", "version"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "additionalProperties": false } }, "cursor": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false }, "state.list": { "type": "object", "properties": { "params": { "$ref": "#/$defs/state.list.params" }, "result": { "$ref": "#/$defs/state.list.result" } }, "additionalProperties": false }, "state.transact.params": { "type": "object", "properties": { "expect": { "type": "array", "items": { "type": "object", "required": ["key", "version"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "additionalProperties": false }, "maxItems": 256 }, "set": { "type": "array", "items": { "type": "object", "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "value": {} }, "additionalProperties": false }, "maxItems": 256 }, "delete": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "maxItems": 256 } }, "additionalProperties": false }, "state.transact.result": { "type": "object", "required": ["committed", "versions", "conflicts"], "properties": { "committed": { "type": "boolean" }, "versions": { "type": "array", "items": { "type": "object", "required": ["key", "version"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "version": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "additionalProperties": false } }, "conflicts": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" } } }, "additionalProperties": false }, "state.transact": { "type": "object", "properties": { "params": { "$ref": "#/$defs/state.transact.params" }, "result": { "$ref": "#/$defs/state.transact.result" } }, "additionalProperties": false }, "ledger.append.params": { "type": "object", "required": ["kind", "data"], "properties": { "kind": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$" }, "summary": { "type": "string", "maxLength": 1024 }, "data": { "type": "object" } }, "additionalProperties": false }, "ledger.append.result": { "type": "object", "required": ["id", "sha256"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 128 }, "sha256": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "additionalProperties": false }, "ledger.append": { "type": "object", "properties": { "params": { "$ref": "#/$defs/ledger.append.params" }, "result": { "$ref": "#/$defs/ledger.append.result" } }, "additionalProperties": false }, "ledger.query.params": { "type": "object", "properties": { "kind": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$" }, "invocation_id": { "type": "string", "maxLength": 128 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false }, "ledger.query.result": { "type": "object", "required": ["entries"], "properties": { "entries": { "type": "array", "items": { "type": "object", "required": ["id", "sha256", "invocation_id", "recorded_at", "kind", "data"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 128 }, "sha256": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "invocation_id": { "type": "string", "maxLength": 128 }, "recorded_at": { "type": "string", "maxLength": 64 }, "kind": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$" }, "summary": { "type": "string", "maxLength": 1024 }, "data": { "type": "object" } }, "additionalProperties": false } }, "cursor": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false }, "ledger.query": { "type": "object", "properties": { "params": { "$ref": "#/$defs/ledger.query.params" }, "result": { "$ref": "#/$defs/ledger.query.result" } }, "additionalProperties": false }, "provenance.record.params": { "type": "object", "required": ["action", "target"], "properties": { "action": { "enum": ["read", "wrote", "derived"] }, "target": { "type": "string", "minLength": 1, "maxLength": 2048 }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "from": { "type": "array", "items": { "type": "string", "maxLength": 2048 }, "maxItems": 32 }, "note": { "type": "string", "maxLength": 1024 } }, "additionalProperties": false }, "provenance.record.result": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 128 } }, "additionalProperties": false }, "provenance.record": { "type": "object", "properties": { "params": { "$ref": "#/$defs/provenance.record.params" }, "result": { "$ref": "#/$defs/provenance.record.result" } }, "additionalProperties": false }, "progress.report.params": { "type": "object", "properties": { "message": { "type": "string", "maxLength": 1024 }, "done": { "type": "number", "minimum": 0 }, "total": { "type": "number", "minimum": 0 }, "unit": { "type": "string", "maxLength": 32 } }, "additionalProperties": false }, "progress.report.result": { "type": "object", "additionalProperties": false }, "progress.report": { "type": "object", "properties": { "params": { "$ref": "#/$defs/progress.report.params" }, "result": { "$ref": "#/$defs/progress.report.result" } }, "additionalProperties": false }, "handoff.attach.params": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$" }, "summary": { "type": "string", "maxLength": 4096 }, "data": { "type": "object" }, "artifacts": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096 }, "media_type": { "type": "string", "maxLength": 128 }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "additionalProperties": false }, "maxItems": 256 } }, "additionalProperties": false }, "handoff.attach.result": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 128 } }, "additionalProperties": false }, "handoff.attach": { "type": "object", "properties": { "params": { "$ref": "#/$defs/handoff.attach.params" }, "result": { "$ref": "#/$defs/handoff.attach.result" } }, "additionalProperties": false }, "seed.read.params": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128 } }, "additionalProperties": false }, "seed.read.result": { "type": "object", "required": ["found"], "properties": { "found": { "type": "boolean" }, "seed": { "type": "object" }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 } }, "additionalProperties": false }, "seed.read": { "type": "object", "properties": { "params": { "$ref": "#/$defs/seed.read.params" }, "result": { "$ref": "#/$defs/seed.read.result" } }, "additionalProperties": false }, "seed.propose.params": { "type": "object", "required": ["seed", "reason"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "seed": { "type": "object" }, "reason": { "type": "string", "minLength": 1, "maxLength": 4096 } }, "additionalProperties": false }, "seed.propose.result": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 128 } }, "additionalProperties": false }, "seed.propose": { "type": "object", "properties": { "params": { "$ref": "#/$defs/seed.propose.params" }, "result": { "$ref": "#/$defs/seed.propose.result" } }, "additionalProperties": false }, "runtime.execute.params": { "type": "object", "required": ["runtime"], "properties": { "runtime": { "type": "string", "minLength": 1, "maxLength": 128 }, "arguments": { "type": "array", "items": { "type": "string", "maxLength": 32768 }, "maxItems": 256 }, "input": { "type": "string", "maxLength": 262144 }, "timeout_seconds": { "type": "integer", "minimum": 1, "maximum": 86400 } }, "additionalProperties": false }, "runtime.execute.result": { "type": "object", "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255 }, "signal": { "type": "string", "pattern": "^SIG[A-Z0-9]{1,12}$" } }, "additionalProperties": false }, "runtime.execute": { "type": "object", "properties": { "params": { "$ref": "#/$defs/runtime.execute.params" }, "result": { "$ref": "#/$defs/runtime.execute.result" } }, "additionalProperties": false }, "mcp.listTools.params": { "type": "object", "properties": { "server": { "type": "string", "minLength": 1, "maxLength": 128 }, "cursor": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false }, "mcp.listTools.result": { "type": "object", "required": ["tools"], "properties": { "tools": { "type": "array", "items": { "type": "object", "required": ["server", "name", "input_schema"], "properties": { "server": { "type": "string", "minLength": 1, "maxLength": 128 }, "name": { "type": "string", "minLength": 1, "maxLength": 128 }, "description": { "type": "string" }, "input_schema": { "type": "object" } }, "additionalProperties": false } }, "cursor": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false }, "mcp.listTools": { "type": "object", "properties": { "params": { "$ref": "#/$defs/mcp.listTools.params" }, "result": { "$ref": "#/$defs/mcp.listTools.result" } }, "additionalProperties": false }, "mcp.callTool.params": { "type": "object", "required": ["server", "name"], "properties": { "server": { "type": "string", "minLength": 1, "maxLength": 128 }, "name": { "type": "string", "minLength": 1, "maxLength": 128 }, "arguments": { "type": "object" } }, "additionalProperties": false }, "mcp.callTool.result": { "type": "object", "required": ["content", "is_error"], "properties": { "content": { "type": "array", "items": { "type": "object" } }, "structured_content": { "type": "object" }, "is_error": { "type": "boolean" } }, "additionalProperties": false }, "mcp.callTool": { "type": "object", "properties": { "params": { "$ref": "#/$defs/mcp.callTool.params" }, "result": { "$ref": "#/$defs/mcp.callTool.result" } }, "additionalProperties": false }, "http.request.params": { "type": "object", "required": ["method", "url"], "properties": { "method": { "type": "string", "pattern": "^[A-Z]{1,16}$" }, "url": { "type": "string", "minLength": 1, "maxLength": 16384 }, "headers": { "type": "array", "items": { "type": "object", "required": ["name", "value"], "properties": { "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$" }, "value": { "type": "string", "maxLength": 16384, "pattern": "^[^\\u0000\\r\\n]*$" } }, "additionalProperties": false }, "maxItems": 256 }, "body": { "type": "boolean", "description": "true: the stream `request` carries a body" } }, "additionalProperties": false }, "http.request.result": { "type": "object", "required": ["status", "headers"], "properties": { "status": { "type": "integer", "minimum": 100, "maximum": 599 }, "headers": { "type": "array", "items": { "type": "object", "required": ["name", "value"], "properties": { "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$" }, "value": { "type": "string", "maxLength": 16384, "pattern": "^[^\\u0000\\r\\n]*$" } }, "additionalProperties": false }, "maxItems": 256 } }, "additionalProperties": false }, "http.request": { "type": "object", "properties": { "params": { "$ref": "#/$defs/http.request.params" }, "result": { "$ref": "#/$defs/http.request.result" } }, "additionalProperties": false }, "log.params": { "type": "object", "required": ["level", "message"], "properties": { "level": { "enum": ["debug", "info", "warn", "error"] }, "message": { "type": "string", "maxLength": 16384 }, "fields": { "type": "object", "maxProperties": 64 } }, "additionalProperties": false }, "log": { "type": "object", "properties": { "params": { "$ref": "#/$defs/log.params" } }, "additionalProperties": false }, "cancel.params": { "type": "object", "required": ["reason", "grace_ms"], "properties": { "reason": { "enum": ["user", "time_limit", "resource_limit", "host"] }, "grace_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 } }, "additionalProperties": false }, "cancel": { "type": "object", "properties": { "params": { "$ref": "#/$defs/cancel.params" } }, "additionalProperties": false }, "request.cancel.params": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "additionalProperties": false }, "request.cancel": { "type": "object", "properties": { "params": { "$ref": "#/$defs/request.cancel.params" } }, "additionalProperties": false }, "stream.chunk.params": { "type": "object", "required": ["id", "stream", "seq", "data"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] }, "seq": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "data": { "type": "string", "minLength": 4, "maxLength": 65536, "pattern": "^[A-Za-z0-9+/]*={0,2}$", "contentEncoding": "base64" } }, "additionalProperties": false }, "stream.chunk": { "type": "object", "properties": { "params": { "$ref": "#/$defs/stream.chunk.params" } }, "additionalProperties": false }, "stream.end.params": { "type": "object", "required": ["id", "stream", "chunks"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] }, "chunks": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "error": { "type": "object", "required": ["code", "message"], "properties": { "code": { "enum": ["METHOD_NOT_FOUND", "INVALID_PARAMS", "HOST_FAULT", "SCOPE_REQUIRED", "CAPABILITY_NOT_DECLARED", "NOT_AVAILABLE", "LIMIT_EXCEEDED", "CANCELLED", "VERSION_UNSUPPORTED", "UPSTREAM_FAILED", "BLOCKED"] }, "message": { "type": "string", "maxLength": 2e3 } }, "additionalProperties": false } }, "additionalProperties": false }, "stream.end": { "type": "object", "properties": { "params": { "$ref": "#/$defs/stream.end.params" } }, "additionalProperties": false }, "stream.credit.params": { "type": "object", "required": ["id", "stream", "chunks"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] }, "chunks": { "type": "integer", "minimum": 1, "maximum": 64 } }, "additionalProperties": false }, "stream.credit": { "type": "object", "properties": { "params": { "$ref": "#/$defs/stream.credit.params" } }, "additionalProperties": false }, "stream.stop.params": { "type": "object", "required": ["id", "stream"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] } }, "additionalProperties": false }, "stream.stop": { "type": "object", "properties": { "params": { "$ref": "#/$defs/stream.stop.params" } }, "additionalProperties": false } } };
    func1 = Object.prototype.hasOwnProperty;
    pattern4 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
    schema35 = { "type": "object", "required": ["version", "host", "invocation_id", "plugin", "command", "capabilities", "scopes", "config"], "properties": { "version": { "type": "string", "pattern": "^[0-9]{1,4}\\.[0-9]{1,4}$" }, "host": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 64 }, "version": { "type": "string", "maxLength": 64 } }, "additionalProperties": false }, "invocation_id": { "type": "string", "maxLength": 128 }, "plugin": { "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 64 }, "version": { "type": "string", "maxLength": 64 } }, "additionalProperties": false }, "command": { "type": "object", "required": ["namespace", "name"], "properties": { "namespace": { "type": "string", "maxLength": 64 }, "name": { "type": "string", "maxLength": 64 } }, "additionalProperties": false }, "capabilities": { "type": "array", "items": { "type": "object", "required": ["name", "access"], "properties": { "name": { "enum": ["seed", "ledger", "state", "provenance", "runtime", "mcp", "handoff", "progress"] }, "access": { "enum": ["read", "write", "execute", "attach", "call"] } }, "additionalProperties": false } }, "scopes": { "type": "array", "items": { "type": "string", "maxLength": 256 } }, "config": { "type": "object" } }, "additionalProperties": false };
    pattern5 = new RegExp("^[0-9]{1,4}\\.[0-9]{1,4}$", "u");
    func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
    validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
    validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    pattern16 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
    pattern17 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
    validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema58 = { "type": "object", "required": ["action", "target"], "properties": { "action": { "enum": ["read", "wrote", "derived"] }, "target": { "type": "string", "minLength": 1, "maxLength": 2048 }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "from": { "type": "array", "items": { "type": "string", "maxLength": 2048 }, "maxItems": 32 }, "note": { "type": "string", "maxLength": 1024 } }, "additionalProperties": false };
    validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    pattern24 = new RegExp("^SIG[A-Z0-9]{1,12}$", "u");
    validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    pattern25 = new RegExp("^[A-Z]{1,16}$", "u");
    pattern26 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$", "u");
    pattern27 = new RegExp("^[^\\u0000\\r\\n]*$", "u");
    validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema85 = { "type": "object", "required": ["level", "message"], "properties": { "level": { "enum": ["debug", "info", "warn", "error"] }, "message": { "type": "string", "maxLength": 16384 }, "fields": { "type": "object", "maxProperties": 64 } }, "additionalProperties": false };
    validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema87 = { "type": "object", "required": ["reason", "grace_ms"], "properties": { "reason": { "enum": ["user", "time_limit", "resource_limit", "host"] }, "grace_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 } }, "additionalProperties": false };
    validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema91 = { "type": "object", "required": ["id", "stream", "seq", "data"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] }, "seq": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "data": { "type": "string", "minLength": 4, "maxLength": 65536, "pattern": "^[A-Za-z0-9+/]*={0,2}$", "contentEncoding": "base64" } }, "additionalProperties": false };
    pattern30 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
    validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema93 = { "type": "object", "required": ["id", "stream", "chunks"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] }, "chunks": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "error": { "type": "object", "required": ["code", "message"], "properties": { "code": { "enum": ["METHOD_NOT_FOUND", "INVALID_PARAMS", "HOST_FAULT", "SCOPE_REQUIRED", "CAPABILITY_NOT_DECLARED", "NOT_AVAILABLE", "LIMIT_EXCEEDED", "CANCELLED", "VERSION_UNSUPPORTED", "UPSTREAM_FAILED", "BLOCKED"] }, "message": { "type": "string", "maxLength": 2e3 } }, "additionalProperties": false } }, "additionalProperties": false };
    validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema95 = { "type": "object", "required": ["id", "stream", "chunks"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] }, "chunks": { "type": "integer", "minimum": 1, "maximum": 64 } }, "additionalProperties": false };
    validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    schema97 = { "type": "object", "required": ["id", "stream"], "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "stream": { "enum": ["request", "response", "stdout", "stderr"] } }, "additionalProperties": false };
    validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// packages/protocol/src/validate.ts
function findMisfit(method, part, value) {
  if (validate_host_protocol_default({ [method]: part === void 0 ? value : { [part]: value } })) return void 0;
  const violation = validate_host_protocol_default.errors?.[0];
  if (violation === void 0) return { pointer: "", expected: "another form", isBound: false };
  const { keyword, instancePath, params, message = "must fit its schema" } = violation;
  const pointer = instancePath.split("/").slice(part === void 0 ? 2 : 3);
  const member = params.missingProperty ?? params.additionalProperty;
  if (typeof member === "string") pointer.push(member.replaceAll("~", "~0").replaceAll("/", "~1"));
  return {
    pointer: pointer.map((step) => `/${step}`).join(""),
    expected: keyword === "additionalProperties" ? "must not be there" : message,
    isBound: BOUNDS.has(keyword)
  };
}
function misfitError(code, method, misfit) {
  return new ProtocolError(code, `params of ${method}: ${misfit.pointer} ${misfit.expected}`, {
    pointer: `/params${misfit.pointer}`
  });
}
var BOUNDS;
var init_validate = __esm({
  "packages/protocol/src/validate.ts"() {
    "use strict";
    init_error();
    init_validate_host_protocol();
    BOUNDS = /* @__PURE__ */ new Set([
      "maxLength",
      "minLength",
      "pattern",
      "maxItems",
      "minItems",
      "maximum",
      "minimum",
      "maxProperties"
    ]);
  }
});

// packages/protocol/src/message.ts
function decodeMessage(line) {
  const value = parseLine(line);
  if (!isObject(value)) refuse3("a message is one object, never a batch", "");
  if (value.jsonrpc !== "2.0") refuse3('"jsonrpc" must be "2.0"', "/jsonrpc");
  if (Object.hasOwn(value, "method")) return decodeCall(value, line.byteLength);
  return decodeAnswer(value);
}
function encodeMessage(message, notJson = "INVALID_PARAMS", maxBytes = MAX_LINE_BYTES) {
  let text;
  try {
    if (isDeeperThan(message, MAX_LINE_DEPTH)) {
      throw new ProtocolError("LIMIT_EXCEEDED", `a message nests at most ${MAX_LINE_DEPTH} levels`);
    }
    text = canonicalJson(message);
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    throw new ProtocolError(notJson, `${cause.pointer} ${cause.message}`, { pointer: cause.pointer, cause });
  }
  const line = Buffer.from(`${text}
`);
  if (line.byteLength - 1 > maxBytes) {
    throw new ProtocolError(
      "LIMIT_EXCEEDED",
      `message has ${line.byteLength - 1} bytes, at most ${maxBytes} fit`
    );
  }
  return line;
}
function checkParamsDepth(params) {
  if (!isDeeperThan(params, MAX_PARAMS_DEPTH)) return;
  throw new ProtocolError("LIMIT_EXCEEDED", `params nest at most ${MAX_PARAMS_DEPTH} levels`, {
    pointer: "/params"
  });
}
function parseLine(line) {
  try {
    return parseStrictJson(line, { maxBytes: MAX_LINE_BYTES, maxDepth: MAX_LINE_DEPTH });
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    throw new ProtocolError("PROTOCOL_BAD_JSON", `line is not strict JSON: ${cause.message}`, {
      pointer: cause.pointer,
      cause
    });
  }
}
function decodeCall(value, bytes) {
  allowOnly(value, ["jsonrpc", "id", "method", "params"]);
  const { id, method, params = {} } = value;
  if (typeof method !== "string" || method === "" || method.length > MAX_METHOD_LENGTH) {
    refuse3(`"method" must be a text of 1 to ${MAX_METHOD_LENGTH} characters`, "/method");
  }
  if (!isObject(params)) refuse3('"params" must be an object', "/params");
  if (!Object.hasOwn(value, "id")) return { kind: "notification", method, params, bytes };
  return { kind: "request", id: checkId(id), method, params, bytes };
}
function decodeAnswer(value) {
  const { id, result, error } = value;
  if (Object.hasOwn(value, "error")) {
    allowOnly(value, ["jsonrpc", "id", "error"]);
    const misfit = findMisfit("error", void 0, error);
    if (misfit !== void 0) refuse3(`error ${misfit.expected}`, `/error${misfit.pointer}`);
    if (id === null) return { kind: "last-word", error };
    return { kind: "error", id: checkId(id), error };
  }
  allowOnly(value, ["jsonrpc", "id", "result"]);
  if (!isObject(result)) refuse3('"result" must be an object', "/result");
  return { kind: "answer", id: checkId(id), result };
}
function checkId(id) {
  if (Number.isSafeInteger(id) && id > 0) return id;
  return refuse3('"id" must be a positive integer below 2^53', "/id");
}
function allowOnly(value, keys) {
  const other = Object.keys(value).find((key) => !keys.includes(key));
  if (other !== void 0) refuse3(`a message of this form holds ${keys.join(", ")} and nothing else`, "");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isDeeperThan(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}
function refuse3(message, pointer) {
  throw new ProtocolError("PROTOCOL_BAD_MESSAGE", message, { pointer });
}
var init_message = __esm({
  "packages/protocol/src/message.ts"() {
    "use strict";
    init_src();
    init_error();
    init_limits();
    init_validate();
  }
});

// packages/protocol/src/check-params.ts
function findRefusal(method, params, bytes) {
  const { maxBytes } = requestDefinitions[method];
  if (bytes > maxBytes) {
    return new ProtocolError("LIMIT_EXCEEDED", `${method} has ${bytes} bytes, at most ${maxBytes} are taken`);
  }
  try {
    checkParamsDepth(params);
  } catch (error) {
    return error;
  }
  const misfit = findMisfit(method, "params", params);
  if (misfit === void 0) return void 0;
  if (misfit.isBound) return misfitError("INVALID_PARAMS", method, misfit);
  throw misfitError("PROTOCOL_BAD_PARAMS", method, misfit);
}
function checkNotification(role, method, params, bytes) {
  const { from, maxBytes } = notificationDefinitions[method];
  if (from === role) throw new ProtocolError("PROTOCOL_BAD_MESSAGE", `${method} is only sent by the ${from}`);
  if (bytes > maxBytes) {
    throw new ProtocolError(
      "PROTOCOL_BAD_PARAMS",
      `${method} has ${bytes} bytes, at most ${maxBytes} are taken`
    );
  }
  const misfit = findMisfit(method, "params", params);
  if (misfit !== void 0) throw misfitError("PROTOCOL_BAD_PARAMS", method, misfit);
}
var init_check_params = __esm({
  "packages/protocol/src/check-params.ts"() {
    "use strict";
    init_error();
    init_message();
    init_methods();
    init_validate();
  }
});

// packages/protocol/src/error-object.ts
function toErrorObject(error) {
  const { code, hint, scope, declared, pointer, supported } = error;
  return {
    code: NUMBERS[code],
    message: clip(error.message),
    data: {
      code,
      ...hint !== void 0 && { hint: clip(hint) },
      ...scope !== void 0 && { scope: clip(scope) },
      ...declared !== void 0 && { declared },
      ...pointer !== void 0 && { pointer: clip(pointer) },
      ...supported !== void 0 && { supported: supported.map(clip) }
    }
  };
}
function fromErrorObject(object) {
  const { code, ...detail } = object.data;
  return new ProtocolError(
    Object.hasOwn(NUMBERS, code) ? code : "PEER_ERROR",
    object.message,
    detail
  );
}
function toAnswerError(thrown) {
  if (thrown instanceof ProtocolError) return thrown;
  return new ProtocolError("HOST_FAULT", "the other side could not do this", { cause: thrown });
}
function clip(text) {
  const wellFormed = text.toWellFormed();
  return wellFormed.length <= MAX_TEXT ? wellFormed : `${wellFormed.slice(0, MAX_TEXT - 1).toWellFormed()}\u2026`;
}
var NUMBERS, MAX_TEXT;
var init_error_object = __esm({
  "packages/protocol/src/error-object.ts"() {
    "use strict";
    init_error();
    NUMBERS = {
      ...ANSWER_CODES,
      ...CLOSE_CODES,
      PEER_ERROR: -32603
    };
    MAX_TEXT = 2e3;
  }
});

// packages/protocol/src/exchange.ts
function isOver(exchange) {
  return exchange.isAnswered && exchange.readers.size === 0 && exchange.writers.size === 0;
}
function abandon(exchange, error) {
  for (const reader of exchange.readers.values()) reader.fail(error);
  for (const writer of [...exchange.writers.values()]) writer.abort(error, true);
}
function takeStreamMessage(role, open2, lastId, method, params) {
  const { id, stream } = params;
  const exchange = open2.get(id);
  if (method === "stream.chunk" || method === "stream.end") {
    const reader = exchange?.readers.get(stream);
    if (reader === void 0 || exchange === void 0) return unknownStream(stream, id);
    if (method === "stream.chunk") {
      const { seq, data } = params;
      reader.push(seq, data);
      return;
    }
    const { chunks, error } = params;
    reader.finish(
      chunks,
      error && fromErrorObject({ code: 0, message: error.message, data: { code: error.code } })
    );
    exchange.readers.delete(stream);
    return;
  }
  if (id > lastId || SENDER[stream] !== role) return unknownStream(stream, id);
  const writer = exchange?.writers.get(stream);
  if (method === "stream.stop")
    return writer?.abort(new ProtocolError("CANCELLED", "the reader wants no more"));
  writer?.addCredit(params.chunks);
}
function unknownStream(stream, id) {
  throw new ProtocolError(
    "PROTOCOL_STREAM_UNKNOWN",
    `request ${id} has no open stream ${stream} for this message`
  );
}
var SENDER;
var init_exchange = __esm({
  "packages/protocol/src/exchange.ts"() {
    "use strict";
    init_error();
    init_error_object();
    SENDER = {
      request: "plugin",
      response: "host",
      stdout: "host",
      stderr: "host"
    };
  }
});

// packages/protocol/src/chunk-reader.ts
var ChunkReader;
var init_chunk_reader = __esm({
  "packages/protocol/src/chunk-reader.ts"() {
    "use strict";
    init_error();
    init_limits();
    ChunkReader = class {
      #at;
      #send;
      #queue = [];
      #waiters = [];
      #received = 0;
      /** Chunks that were asked for and have not come. */
      #owed = 0;
      #isDiscarding = false;
      #isEnded = false;
      #error;
      constructor(id, stream, send2) {
        this.#at = { id, stream };
        this.#send = send2;
      }
      [Symbol.asyncIterator]() {
        return this;
      }
      /** Returns the next bytes; rejects with `ProtocolError` if the sender or the connection gave up. */
      next() {
        const value = this.#queue.shift();
        if (value !== void 0) {
          this.#ask();
          return Promise.resolve({ done: false, value });
        }
        if (this.#error !== void 0) return Promise.reject(this.#error);
        if (this.#isEnded || this.#isDiscarding) return Promise.resolve({ done: true, value: void 0 });
        const waiting = new Promise((resolve4, reject) => {
          this.#waiters.push({ resolve: resolve4, reject });
        });
        this.#ask();
        return waiting;
      }
      /** Wants no more: what still comes is dropped. */
      return() {
        this.stop();
        return Promise.resolve({ done: true, value: void 0 });
      }
      /** Wants no more; with an error, whoever waits for bytes fails with it. */
      stop(error) {
        this.#error ??= error;
        this.#queue.length = 0;
        if (!this.#isEnded && !this.#isDiscarding) this.#send("stream.stop", this.#at);
        this.#isDiscarding = true;
        this.#release();
      }
      /** Takes a chunk from the peer; throws `ProtocolError` if it was not due. */
      push(seq, data) {
        if (seq !== this.#received) {
          this.#refuse("PROTOCOL_STREAM_ORDER", `chunk ${this.#received} is due, not ${seq}`);
        }
        if (this.#owed === 0) this.#refuse("PROTOCOL_STREAM_CREDIT", "no credit was left for a chunk");
        const bytes = Buffer.from(data, "base64");
        if (bytes.toString("base64") !== data) this.#refuse("PROTOCOL_BAD_PARAMS", "data must be padded base64");
        this.#received += 1;
        this.#owed -= 1;
        if (this.#isDiscarding) return;
        const waiter = this.#waiters.shift();
        if (waiter === void 0) this.#queue.push(bytes);
        else {
          waiter.resolve({ done: false, value: bytes });
          this.#ask();
        }
      }
      /** Takes the end of the stream; throws `ProtocolError` if chunks are missing. */
      finish(chunks, error) {
        if (chunks !== this.#received) {
          this.#refuse("PROTOCOL_STREAM_ORDER", `stream ended after ${this.#received} chunks, not ${chunks}`);
        }
        this.fail(error);
      }
      /** Ends without the sender's word; what has come can still be read. */
      fail(error) {
        if (this.#isEnded) return;
        this.#isEnded = true;
        this.#error ??= error;
        this.#release();
      }
      /** Returns this reader, over before it began: for a request without that stream. */
      ended() {
        this.#isEnded = true;
        return this;
      }
      /** Asks for more once half a window is free, so that one message asks for several chunks. */
      #ask() {
        if (this.#isEnded || this.#isDiscarding) return;
        const free = CREDIT_WINDOW - this.#owed - this.#queue.length;
        if (free < CREDIT_WINDOW / 2) return;
        this.#owed += free;
        this.#send("stream.credit", { ...this.#at, chunks: free });
      }
      #release() {
        for (const { resolve: resolve4, reject } of this.#waiters.splice(0)) {
          if (this.#error === void 0) resolve4({ done: true, value: void 0 });
          else reject(this.#error);
        }
      }
      #refuse(code, message) {
        throw new ProtocolError(code, `${message} (stream ${this.#at.stream} of request ${this.#at.id})`);
      }
    };
  }
});

// packages/protocol/src/chunk-writer.ts
function answerCode(error) {
  return Object.hasOwn(ANSWER_CODES, error.code) ? error.code : "HOST_FAULT";
}
var ChunkWriter;
var init_chunk_writer = __esm({
  "packages/protocol/src/chunk-writer.ts"() {
    "use strict";
    init_error();
    init_error_object();
    init_limits();
    ChunkWriter = class {
      #at;
      #send;
      #room;
      #onEnd;
      #credit = 0;
      #sent = 0;
      #over;
      #isEnded = false;
      #wake;
      #tail = Promise.resolve();
      constructor(id, stream, send2, room, onEnd) {
        this.#at = { id, stream };
        this.#send = send2;
        this.#room = room;
        this.#onEnd = onEnd;
      }
      /**
       * Sends bytes of any length; resolves once they have left, which takes as long as the reader takes to ask for them.
       * The bytes must not change until then. Rejects with `ProtocolError` if the reader wants no more (`CANCELLED`), the
       * request failed, or the connection ended.
       */
      write(bytes) {
        return this.#queue(() => this.#writeAll(bytes));
      }
      /** Ends the stream after everything written before; with an error the reader fails with it. Never rejects. */
      end(error) {
        return this.#queue(() => {
          this.#finish(error === void 0 ? void 0 : toAnswerError(error));
          return Promise.resolve();
        });
      }
      /** Takes credit from the reader; more than a stream may have is a violation. */
      addCredit(chunks) {
        this.#credit += chunks;
        if (this.#credit > MAX_CREDIT) {
          throw new ProtocolError(
            "PROTOCOL_STREAM_CREDIT",
            `a stream has at most ${MAX_CREDIT} chunks of credit`
          );
        }
        this.#wake?.();
      }
      /** Ends the stream at once: writers fail with `error`, and so does the reader unless `isSilent`. */
      abort(error, isSilent = false) {
        if (this.#isEnded) return;
        this.#over = error;
        this.#finish(error, isSilent);
        this.#wake?.();
      }
      #queue(work) {
        const run2 = this.#tail.then(work);
        this.#tail = run2.catch(() => void 0);
        return run2;
      }
      async #writeAll(bytes) {
        for (let at = 0; at < bytes.byteLength; at += MAX_CHUNK_BYTES) {
          await this.#turn();
          if (this.#isEnded) throw this.#over ?? new ProtocolError("CANCELLED", "the stream has ended");
          const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(
            at,
            at + MAX_CHUNK_BYTES
          );
          this.#send("stream.chunk", { ...this.#at, seq: this.#sent, data: data.toString("base64") });
          this.#sent += 1;
          this.#credit -= 1;
        }
      }
      /** Waits for credit, and for a peer that gives credit but does not read. */
      async #turn() {
        while (!this.#isEnded) {
          if (this.#credit === 0) {
            await new Promise((resolve4) => this.#wake = resolve4);
            continue;
          }
          const room = this.#room();
          if (room === void 0) return;
          await room;
        }
      }
      #finish(error, isSilent = false) {
        if (this.#isEnded) return;
        this.#isEnded = true;
        if (!isSilent) {
          const wire = error && {
            error: {
              code: answerCode(error),
              message: error.message.toWellFormed().slice(0, 1e3).toWellFormed()
            }
          };
          this.#send("stream.end", { ...this.#at, chunks: this.#sent, ...wire });
        }
        this.#onEnd();
      }
    };
  }
});

// packages/protocol/src/host-calls.ts
function callOf(exchange) {
  const { id, method, readers, writers, controller, taken } = exchange;
  const [[name, reader] = []] = readers;
  const sinks = new Map(writers);
  return {
    id,
    signal: controller.signal,
    get input() {
      if (name !== void 0) taken.add(name);
      return reader ?? new ChunkReader(id, "request", () => void 0).ended();
    },
    output(stream) {
      const writer = sinks.get(stream);
      if (writer === void 0) throw new TypeError(`${method} has no stream ${stream}`);
      taken.add(stream);
      return writer;
    }
  };
}
var HostCalls;
var init_host_calls = __esm({
  "packages/protocol/src/host-calls.ts"() {
    "use strict";
    init_check_params();
    init_chunk_reader();
    init_chunk_writer();
    init_error();
    init_error_object();
    init_exchange();
    init_limits();
    init_message();
    init_methods();
    init_validate();
    HostCalls = class {
      open = /* @__PURE__ */ new Map();
      lastId = 0;
      #handlers;
      #context;
      constructor(handlers, context) {
        this.#handlers = handlers;
        this.#context = context;
      }
      /** Takes a request of the plugin; throws `ProtocolError` if it is a violation. */
      take({ id, method, params, bytes }) {
        if (id <= this.lastId) {
          throw new ProtocolError(
            "PROTOCOL_ID_REUSED",
            `id ${id} is not above ${this.lastId}: each request counts up`
          );
        }
        this.lastId = id;
        if (!isRequestMethod(method)) {
          this.#send(id, new ProtocolError("METHOD_NOT_FOUND", "there is no request of this name"));
          return;
        }
        if (this.open.size >= MAX_OPEN_REQUESTS) {
          throw new ProtocolError(
            "PROTOCOL_TOO_MANY_REQUESTS",
            `at most ${MAX_OPEN_REQUESTS} requests may be open`
          );
        }
        const exchange = this.#openExchange(id, method, params);
        const refusal = findRefusal(method, params, bytes);
        if (refusal !== void 0) {
          this.#refuse(exchange, refusal);
          return;
        }
        void this.#run(exchange, params);
      }
      /** The plugin wants no answer any more; an id that is over is ignored, because the two may cross. */
      cancel(id) {
        if (id > this.lastId)
          throw new ProtocolError("PROTOCOL_BAD_PARAMS", `there was no request ${id} to cancel`);
        const exchange = this.open.get(id);
        if (exchange === void 0 || exchange.isAnswered) return;
        const error = new ProtocolError("CANCELLED", "the request was cancelled");
        exchange.controller.abort(error);
        for (const reader of exchange.readers.values()) reader.stop(error);
        for (const writer of [...exchange.writers.values()]) writer.abort(error);
      }
      /** The plugin says no more: what it streams with fails, plain requests are still done. */
      peerEnded(error) {
        for (const exchange of this.open.values()) {
          const { input, output } = requestDefinitions[exchange.method];
          if (input === void 0 && output === void 0) continue;
          exchange.controller.abort(error);
          abandon(exchange, error);
          exchange.readers.clear();
          this.#settle(exchange);
        }
      }
      /** The connection is over: every handler's signal aborts and late answers are dropped. */
      close(error) {
        const open2 = [...this.open.values()];
        this.open.clear();
        for (const exchange of open2) {
          exchange.controller.abort(error);
          abandon(exchange, error);
        }
      }
      #openExchange(id, method, params) {
        const { input, output = [] } = requestDefinitions[method];
        const exchange = {
          id,
          method,
          readers: /* @__PURE__ */ new Map(),
          writers: /* @__PURE__ */ new Map(),
          isAnswered: false,
          controller: new AbortController(),
          taken: /* @__PURE__ */ new Set()
        };
        const { sendStream: send2, room } = this.#context;
        if (input !== void 0 && "body" in params && params.body === true) {
          exchange.readers.set(input, new ChunkReader(id, input, send2));
        }
        for (const name of output) {
          const onEnd = () => {
            exchange.writers.delete(name);
            this.#settle(exchange);
          };
          exchange.writers.set(name, new ChunkWriter(id, name, send2, room, onEnd));
        }
        this.open.set(id, exchange);
        return exchange;
      }
      async #run(exchange, params) {
        try {
          const handler = this.#handlers[exchange.method];
          if (handler === void 0) {
            throw new ProtocolError("NOT_AVAILABLE", `this host does not offer ${exchange.method}`);
          }
          this.#answer(exchange, await handler(params, callOf(exchange)));
        } catch (thrown) {
          if (!(thrown instanceof ProtocolError)) this.#context.onFault(thrown, exchange.method);
          this.#refuse(exchange, toAnswerError(thrown));
        }
      }
      #answer(exchange, result) {
        if (!this.open.has(exchange.id)) return;
        const { id, method, taken } = exchange;
        const misfit = findMisfit(method, "result", result);
        if (misfit !== void 0) {
          throw new TypeError(`the answer to ${method} does not fit: ${misfit.pointer} ${misfit.expected}`);
        }
        this.#context.send(encodeMessage({ jsonrpc: "2.0", id, result }, "HOST_FAULT"));
        exchange.isAnswered = true;
        for (const [name, reader] of exchange.readers) if (!taken.has(name)) reader.stop();
        for (const [name, writer] of [...exchange.writers]) if (!taken.has(name)) void writer.end();
        this.#settle(exchange);
      }
      #refuse(exchange, error) {
        if (!this.open.has(exchange.id)) return;
        for (const reader of exchange.readers.values()) reader.stop(error);
        this.#send(exchange.id, error);
        exchange.isAnswered = true;
        for (const writer of [...exchange.writers.values()]) writer.abort(error, true);
        this.#settle(exchange);
      }
      #send(id, error) {
        this.#context.send(encodeMessage({ jsonrpc: "2.0", id, error: toErrorObject(error) }, "HOST_FAULT"));
      }
      /** Frees the place of an exchange that is over; called after everything that may end it. */
      #settle(exchange) {
        if (isOver(exchange) && this.open.delete(exchange.id)) this.#context.onOver();
      }
      /** To be called after a stream of the plugin ended. */
      settle(id) {
        const exchange = this.open.get(id);
        if (exchange !== void 0) this.#settle(exchange);
      }
    };
  }
});

// packages/protocol/src/line-reader.ts
var LF, SMALL, LineReader;
var init_line_reader = __esm({
  "packages/protocol/src/line-reader.ts"() {
    "use strict";
    init_error();
    LF = 10;
    SMALL = 64 * 1024;
    LineReader = class {
      #maxBytes;
      #buffer = Buffer.alloc(0);
      #length = 0;
      constructor(maxBytes) {
        this.#maxBytes = maxBytes;
      }
      /** Bytes of a line that has not ended. */
      get pending() {
        return this.#length;
      }
      /**
       * Yields the lines that `bytes` completes, without their line feed; each is valid until the next step. Throws
       * `ProtocolError` with code `PROTOCOL_LINE_TOO_LONG` as soon as a line is longer than allowed, ended or not.
       */
      *read(bytes) {
        let at = 0;
        while (at < bytes.byteLength) {
          const found = bytes.indexOf(LF, at);
          const end = found === -1 ? bytes.byteLength : found;
          if (this.#length + end - at > this.#maxBytes) {
            this.#drop();
            throw new ProtocolError("PROTOCOL_LINE_TOO_LONG", `a line has more than ${this.#maxBytes} bytes`);
          }
          const part = bytes.subarray(at, end);
          at = end + 1;
          if (found !== -1 && this.#length === 0) {
            yield part;
            continue;
          }
          this.#keep(part);
          if (found === -1) return;
          const line = this.#buffer.subarray(0, this.#length);
          this.#drop();
          yield line;
        }
      }
      #keep(part) {
        const needed = this.#length + part.byteLength;
        if (needed > this.#buffer.byteLength) {
          const grown = Buffer.allocUnsafeSlow(
            Math.min(Math.max(needed, this.#buffer.byteLength * 2, 4096), this.#maxBytes)
          );
          grown.set(this.#buffer.subarray(0, this.#length));
          this.#buffer = grown;
        }
        this.#buffer.set(part, this.#length);
        this.#length = needed;
      }
      #drop() {
        this.#length = 0;
        if (this.#buffer.byteLength > SMALL) this.#buffer = Buffer.alloc(0);
      }
    };
  }
});

// packages/protocol/src/plugin-calls.ts
function requestOf(id, method, params) {
  return { jsonrpc: "2.0", id, method, params };
}
function checkOwnParams(method, params, input) {
  checkParamsDepth(params);
  const misfit = findMisfit(method, "params", params);
  if (misfit !== void 0) throw misfitError("INVALID_PARAMS", method, misfit);
  const saysBody = "body" in params && params.body === true;
  if (saysBody === (input !== void 0)) return;
  throw new ProtocolError(
    "INVALID_PARAMS",
    `params of ${method}: body is true exactly if there is an input`,
    {
      pointer: "/params/body"
    }
  );
}
function cancelled(signal) {
  return new ProtocolError("CANCELLED", "the request was cancelled", { cause: signal?.reason });
}
async function pump(input, writer) {
  try {
    for await (const bytes of input) await writer.write(bytes);
    await writer.end();
  } catch (error) {
    writer.abort(new ProtocolError("CANCELLED", "the sender gave up", { cause: error }));
  }
}
var PluginCalls;
var init_plugin_calls = __esm({
  "packages/protocol/src/plugin-calls.ts"() {
    "use strict";
    init_chunk_reader();
    init_chunk_writer();
    init_error();
    init_error_object();
    init_exchange();
    init_limits();
    init_message();
    init_methods();
    init_validate();
    PluginCalls = class {
      open = /* @__PURE__ */ new Map();
      lastId = 0;
      #context;
      #waiting = /* @__PURE__ */ new Set();
      #closed;
      constructor(context) {
        this.#context = context;
      }
      /**
       * Sends a request as soon as fewer than `MAX_OPEN_REQUESTS` are open. Rejects with `ProtocolError`: `INVALID_PARAMS`
       * or `LIMIT_EXCEEDED` for params that do not fit, before anything is sent.
       */
      async start(method, params, { signal, input }) {
        const { maxBytes } = requestDefinitions[method];
        checkOwnParams(method, params, input);
        encodeMessage(requestOf(Number.MAX_SAFE_INTEGER, method, params), "INVALID_PARAMS", maxBytes);
        while (this.open.size >= MAX_OPEN_REQUESTS && this.#closed === void 0 && !signal?.aborted) {
          await this.#waitForPlace(signal);
        }
        if (this.#closed !== void 0) throw this.#closed;
        if (signal?.aborted) {
          this.#wakeNext();
          throw cancelled(signal);
        }
        const { exchange, answer } = this.#openExchange(method, input, signal);
        this.#context.send(encodeMessage(requestOf(exchange.id, method, params)));
        for (const writer of exchange.writers.values()) if (input !== void 0) void pump(input, writer);
        const output = Object.fromEntries(exchange.readers);
        return { answer, output };
      }
      /** Takes an answer; throws `ProtocolError` if nobody asked, or its result does not fit. */
      takeAnswer({ id, result }) {
        const exchange = this.#asked(id);
        const misfit = findMisfit(exchange.method, "result", result);
        if (misfit !== void 0) {
          throw new ProtocolError("PROTOCOL_BAD_RESULT", `result of ${exchange.method}: ${misfit.expected}`, {
            pointer: `/result${misfit.pointer}`
          });
        }
        exchange.isAnswered = true;
        exchange.resolve(result);
        if (exchange.isCancelled) for (const reader of exchange.readers.values()) reader.stop();
        this.settle(id);
      }
      /** Takes an error answer: the host's streams are over with it, ours we end ourselves. */
      takeError({ id, error: object }) {
        const exchange = this.#asked(id);
        const error = fromErrorObject(object);
        exchange.isAnswered = true;
        exchange.reject(error);
        for (const reader of exchange.readers.values()) reader.fail(error);
        exchange.readers.clear();
        for (const writer of [...exchange.writers.values()]) writer.abort(error);
        this.settle(id);
      }
      /** Frees the place of an exchange that is over; called after everything that may end it. */
      settle(id) {
        const exchange = this.open.get(id);
        if (exchange === void 0 || !isOver(exchange)) return;
        this.open.delete(id);
        exchange.release();
        this.#wakeNext();
        this.#context.onOver();
      }
      /** The connection is over: everything that waits fails with `error`. */
      close(error) {
        this.#closed = error;
        const open2 = [...this.open.values()];
        this.open.clear();
        for (const exchange of open2) {
          exchange.release();
          exchange.reject(error);
          abandon(exchange, error);
        }
        for (const wake of this.#waiting) wake();
      }
      async #waitForPlace(signal) {
        const { promise, resolve: resolve4 } = Promise.withResolvers();
        const wake = () => resolve4(void 0);
        this.#waiting.add(wake);
        signal?.addEventListener("abort", wake);
        await promise;
        signal?.removeEventListener("abort", wake);
        this.#waiting.delete(wake);
      }
      #wakeNext() {
        const [wake] = this.#waiting;
        if (wake === void 0) return;
        this.#waiting.delete(wake);
        wake();
      }
      #openExchange(method, input, signal) {
        const id = this.lastId += 1;
        const { promise, resolve: resolve4, reject } = Promise.withResolvers();
        promise.catch(() => void 0);
        const onAbort = () => this.#cancel(exchange, cancelled(signal));
        const exchange = {
          id,
          method,
          readers: /* @__PURE__ */ new Map(),
          writers: /* @__PURE__ */ new Map(),
          isAnswered: false,
          isCancelled: false,
          resolve: resolve4,
          reject,
          release: () => signal?.removeEventListener("abort", onAbort)
        };
        signal?.addEventListener("abort", onAbort, { once: true });
        const { input: inputName, output = [] } = requestDefinitions[method];
        const { sendStream: send2, room } = this.#context;
        for (const name of output) {
          exchange.readers.set(name, new ChunkReader(id, name, send2));
        }
        if (inputName !== void 0 && input !== void 0) {
          const onEnd = () => {
            exchange.writers.delete(inputName);
            this.settle(id);
          };
          exchange.writers.set(inputName, new ChunkWriter(id, inputName, send2, room, onEnd));
        }
        this.open.set(id, exchange);
        return { exchange, answer: promise };
      }
      #cancel(exchange, error) {
        exchange.isCancelled = true;
        if (!exchange.isAnswered) {
          this.#context.send(
            encodeMessage({ jsonrpc: "2.0", method: "request.cancel", params: { id: exchange.id } })
          );
          exchange.reject(error);
        }
        for (const reader of exchange.readers.values()) reader.stop(error);
        for (const writer of [...exchange.writers.values()]) writer.abort(error);
      }
      #asked(id) {
        const exchange = this.open.get(id);
        if (exchange !== void 0 && !exchange.isAnswered) return exchange;
        throw new ProtocolError("PROTOCOL_UNASKED_ANSWER", `no request ${id} waits for an answer`);
      }
    };
  }
});

// packages/protocol/src/connection.ts
function endStream(stream) {
  if (stream.destroyed) return;
  const timer = setTimeout(() => stream.destroy(), LINGER_MS);
  timer.unref();
  stream.once("close", () => clearTimeout(timer));
  stream.end(() => stream.destroy());
}
function isReset(cause) {
  return cause instanceof Error && "code" in cause && (cause.code === "ECONNRESET" || cause.code === "EPIPE");
}
var Connection;
var init_connection = __esm({
  "packages/protocol/src/connection.ts"() {
    "use strict";
    init_check_params();
    init_error();
    init_error_object();
    init_exchange();
    init_host_calls();
    init_limits();
    init_line_reader();
    init_message();
    init_methods();
    init_plugin_calls();
    init_validate();
    Connection = class {
      calls;
      #role;
      #stream;
      #hooks;
      #notified;
      #lines = new LineReader(MAX_LINE_BYTES);
      /** Highest id of a request from the peer; the host's own calls count for themselves. */
      #lastForeignId = 0;
      /** Wakes the streams that wait for room. */
      #waitingForRoom = Promise.withResolvers();
      #pendingNotifications = 0;
      #hasPeerEnded = false;
      #isClosed = false;
      constructor(role, stream, handlers, hooks) {
        this.#role = role;
        this.#stream = stream;
        this.#hooks = hooks;
        this.#notified = handlers;
        const context = {
          send: (line) => this.#send(line),
          sendStream: this.#sendStream,
          room: () => this.#room(),
          onFault: (fault, method) => hooks.onFault?.(fault, method),
          onOver: () => this.#finishIfIdle()
        };
        this.calls = role === "host" ? new HostCalls(handlers, context) : new PluginCalls(context);
        stream.on("data", (bytes) => this.#read(bytes));
        stream.on("end", () => this.#end());
        stream.on("drain", () => this.#drained());
        stream.on("error", (cause) => this.#lose(cause));
        stream.on("close", () => this.#lose(void 0));
      }
      /** Sends a notification; see the callers for the types. Throws `ProtocolError` for params that do not fit. */
      notify(method, params) {
        const misfit = findMisfit(method, "params", params);
        if (misfit !== void 0) throw misfitError("INVALID_PARAMS", method, misfit);
        const { maxBytes } = notificationDefinitions[method];
        this.#send(encodeMessage({ jsonrpc: "2.0", method, params }, "INVALID_PARAMS", maxBytes));
      }
      /** Resolves when everything that was sent has left this process, or the connection is over. */
      flush() {
        if (this.#isClosed || this.#stream.writableLength === 0) return Promise.resolve();
        return new Promise((resolve4) => {
          this.#stream.once("close", resolve4);
          this.#stream.write("", () => resolve4());
        });
      }
      /** Ends the connection in order: what was sent still leaves, what is open fails with `PROTOCOL_CLOSED`. */
      close() {
        this.#finish(void 0);
      }
      #sendStream = (method, params) => this.#send(encodeMessage({ jsonrpc: "2.0", method, params }));
      #send(line) {
        if (this.#isClosed || !this.#stream.writable) return;
        this.#stream.write(line);
        this.#pace();
      }
      #room() {
        const isFull = !this.#isClosed && this.#stream.writableLength > MAX_QUEUED_STREAM_BYTES;
        return isFull ? this.#waitingForRoom.promise : void 0;
      }
      #drained() {
        this.#waitingForRoom.resolve(void 0);
        this.#waitingForRoom = Promise.withResolvers();
        this.#pace();
      }
      /** Reads on only while the peer reads what it is sent, and our own handlers keep up. */
      #pace() {
        if (this.#isClosed) return;
        const isFull = this.#stream.writableLength > MAX_QUEUED_BYTES;
        if (isFull || this.#pendingNotifications >= MAX_PENDING_NOTIFICATIONS) this.#stream.pause();
        else if (this.#stream.isPaused()) this.#stream.resume();
      }
      #read(bytes) {
        if (this.#isClosed) return;
        try {
          for (const line of this.#lines.read(bytes)) {
            this.#take(line);
            if (this.#hasClosed()) return;
          }
        } catch (thrown) {
          this.#finish(
            thrown instanceof ProtocolError ? thrown : new ProtocolError("HOST_FAULT", "a message could not be handled", { cause: thrown })
          );
        }
      }
      #take(line) {
        const message = decodeMessage(line);
        switch (message.kind) {
          case "request": {
            this.#takeRequest(message);
            return;
          }
          case "notification": {
            this.#takeNotification(message);
            return;
          }
          case "answer":
            if (this.calls instanceof PluginCalls) {
              this.calls.takeAnswer(message);
              return;
            }
            break;
          case "error":
            if (this.calls instanceof PluginCalls) {
              this.calls.takeError(message);
              return;
            }
            break;
          case "last-word": {
            const cause = fromErrorObject(message.error);
            throw new ProtocolError(
              "PROTOCOL_PEER_ENDED",
              `the other side ended the connection: ${cause.message}`,
              { cause }
            );
          }
        }
        throw new ProtocolError("PROTOCOL_UNASKED_ANSWER", "the host has asked nothing");
      }
      #takeRequest(message) {
        if (isNotificationMethod(message.method)) {
          throw new ProtocolError("PROTOCOL_BAD_MESSAGE", `${message.method} is a notification: it has no id`);
        }
        if (this.calls instanceof HostCalls) {
          this.calls.take(message);
          return;
        }
        if (message.id <= this.#lastForeignId) {
          throw new ProtocolError("PROTOCOL_ID_REUSED", `id ${message.id} is not above ${this.#lastForeignId}`);
        }
        this.#lastForeignId = message.id;
        const error = new ProtocolError("METHOD_NOT_FOUND", "a plugin answers no request");
        this.#send(encodeMessage({ jsonrpc: "2.0", id: message.id, error: toErrorObject(error) }));
      }
      #takeNotification({ method, params, bytes }) {
        if (isRequestMethod(method)) {
          throw new ProtocolError("PROTOCOL_BAD_MESSAGE", `${method} is a request: it needs an id`);
        }
        if (!isNotificationMethod(method)) return;
        checkNotification(this.#role, method, params, bytes);
        this.#dispatch(method, params);
      }
      #dispatch(method, params) {
        if (method === "log" || method === "cancel") {
          const handler = this.#notified[method];
          if (handler !== void 0) void this.#notice(method, () => handler(params));
        } else if (method === "request.cancel") {
          if (this.calls instanceof HostCalls) this.calls.cancel(params.id);
        } else {
          const at = params;
          takeStreamMessage(this.#role, this.calls.open, this.calls.lastId, method, at);
          this.calls.settle(at.id);
        }
      }
      async #notice(method, handle) {
        this.#pendingNotifications += 1;
        this.#pace();
        try {
          await handle();
        } catch (thrown) {
          this.#hooks.onFault?.(thrown, method);
        }
        this.#pendingNotifications -= 1;
        this.#pace();
        this.#finishIfIdle();
      }
      /** The peer has said its last; what it asked for is still done before we close. */
      #end() {
        if (this.#isClosed) return;
        if (this.#lines.pending > 0) {
          this.#finish(new ProtocolError("PROTOCOL_TRUNCATED", "the channel ended within a line"));
          return;
        }
        this.#hasPeerEnded = true;
        if (this.calls instanceof HostCalls) {
          this.calls.peerEnded(new ProtocolError("PROTOCOL_CLOSED", "the other side closed the connection"));
        }
        this.#finishIfIdle();
      }
      #finishIfIdle() {
        if (!this.#hasPeerEnded || this.#pendingNotifications > 0) return;
        if (this.calls instanceof PluginCalls || this.calls.open.size === 0) this.#finish(void 0);
      }
      /** The channel broke. A peer that exits without reading its answers is an end like any other. */
      #lose(cause) {
        if (this.#hasPeerEnded) {
          this.#finishIfIdle();
          return;
        }
        if (isReset(cause)) {
          this.#end();
          return;
        }
        this.#finish(new ProtocolError("PROTOCOL_CHANNEL_LOST", "the channel broke", { cause }));
      }
      #finish(error) {
        if (this.#isClosed) return;
        const isHeard = error === void 0 || ["PROTOCOL_PEER_ENDED", "PROTOCOL_CHANNEL_LOST"].includes(error.code);
        if (!isHeard && this.#stream.writable) {
          this.#stream.write(encodeMessage({ jsonrpc: "2.0", id: null, error: toErrorObject(error) }));
        }
        this.#isClosed = true;
        this.#waitingForRoom.resolve(void 0);
        this.calls.close(error ?? new ProtocolError("PROTOCOL_CLOSED", "the connection is closed"));
        endStream(this.#stream);
        this.#hooks.onClose?.(error);
      }
      #hasClosed() {
        return this.#isClosed;
      }
    };
  }
});

// packages/protocol/src/open-connection.ts
function openConnection(stream, options) {
  const connection = new Connection(options.role, stream, options.handlers ?? {}, options);
  const { calls } = connection;
  const common = {
    notify: (method, params) => connection.notify(method, params),
    flush: () => connection.flush(),
    close: () => connection.close()
  };
  if (!(calls instanceof PluginCalls)) return common;
  return {
    ...common,
    request: async (method, params, requestOptions = {}) => (await calls.start(method, params, requestOptions)).answer,
    exchange: (method, params, exchangeOptions = {}) => calls.start(method, params, exchangeOptions)
  };
}
var init_open_connection = __esm({
  "packages/protocol/src/open-connection.ts"() {
    "use strict";
    init_connection();
    init_plugin_calls();
  }
});

// packages/protocol/src/index.ts
var init_src2 = __esm({
  "packages/protocol/src/index.ts"() {
    "use strict";
    init_channel();
    init_error();
    init_limits();
    init_limits();
    init_methods();
    init_open_connection();
  }
});

// packages/plugin-sdk/src/fake-http.ts
function fakeHttpHandler(answer, onRequest) {
  return async ({ method, url, headers = [], body }, call) => {
    const request = new Request(url, {
      method,
      headers: headers.map(({ name, value }) => [name, value]),
      redirect: "manual",
      signal: call.signal,
      ...body === true && { body: ReadableStream.from(call.input), duplex: "half" }
    });
    onRequest(request);
    let response;
    try {
      response = await answer(request);
    } catch (cause) {
      if (cause instanceof ProtocolError) throw cause;
      const message = cause instanceof Error ? cause.message : "failed";
      throw new ProtocolError("UPSTREAM_FAILED", `${method} ${url}: ${message}`, { cause });
    }
    const sink = call.output("response");
    void pump2(response, sink);
    return {
      status: response.status,
      // `fetch` of the runtime has unpacked the body already.
      headers: [...response.headers].filter(([name]) => !["content-encoding", "content-length"].includes(name)).map(([name, value]) => ({ name, value }))
    };
  };
}
async function pump2({ body }, sink) {
  try {
    if (body !== null) for await (const bytes of body) await sink.write(bytes);
    await sink.end();
  } catch (error) {
    await sink.end(error);
  }
}
var init_fake_http = __esm({
  "packages/plugin-sdk/src/fake-http.ts"() {
    "use strict";
    init_src2();
  }
});

// packages/plugin-sdk/src/fake-state.ts
function fakeStateHandlers(state) {
  let version = Math.max(0, ...[...state.values()].map((entry) => entry.version));
  const set = (key, value) => {
    version += 1;
    state.set(key, { value, version });
    return { key, version };
  };
  return {
    "state.get": ({ key }) => {
      const entry = state.get(key);
      return entry === void 0 ? { found: false } : { found: true, ...entry };
    },
    "state.set": ({ key, value }) => ({ version: set(key, value).version }),
    "state.delete": ({ key }) => ({ deleted: state.delete(key) }),
    "state.list": ({ prefix = "", limit = 100, cursor }) => {
      const keys = [...state].map(([key, entry]) => ({ key, version: entry.version })).filter(({ key }) => key.startsWith(prefix) && (cursor === void 0 || compare(key, cursor) >= 0)).sort((a, b) => compare(a.key, b.key));
      const next = keys[limit];
      return { keys: keys.slice(0, limit), ...next && { cursor: next.key } };
    },
    "state.transact": ({ expect = [], set: values = [], delete: gone = [] }) => {
      const changed = [...values.map(({ key }) => key), ...gone];
      if (new Set(changed).size < changed.length) {
        throw new ProtocolError("INVALID_PARAMS", "a key is changed twice in one transaction");
      }
      const conflicts = expect.filter((wanted) => (state.get(wanted.key)?.version ?? 0) !== wanted.version).map(({ key }) => key);
      if (conflicts.length > 0) return { committed: false, versions: [], conflicts };
      for (const key of gone) state.delete(key);
      return { committed: true, versions: values.map(({ key, value }) => set(key, value)), conflicts };
    }
  };
}
var compare;
var init_fake_state = __esm({
  "packages/plugin-sdk/src/fake-state.ts"() {
    "use strict";
    init_src2();
    compare = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
});

// packages/plugin-sdk/src/fake-host.ts
var fake_host_exports = {};
__export(fake_host_exports, {
  openFakeHost: () => openFakeHost
});
import { duplexPair } from "node:stream";
function openFakeHost(options) {
  const { manifest: manifest2, command, config = {}, scopes = command.permissions, fetch: fetch2 = noAnswer } = options;
  const [near, channel] = duplexPair();
  const seen = {
    state: new Map(
      Object.entries(options.state ?? {}).map(([key, value], at) => [key, { value, version: at + 1 }])
    ),
    evidence: [],
    provenance: [],
    progress: [],
    handoffs: [],
    logs: [],
    requests: [],
    refused: []
  };
  const declared = manifest2.capabilities;
  const handlers = {
    "host.hello": () => ({
      version: "0.1",
      host: { name: "ooo-fake-host", version: VERSION },
      invocation_id: "fake-invocation",
      plugin: { name: manifest2.name, version: VERSION },
      command: { namespace: command.namespace, name: command.name },
      capabilities: declared,
      scopes,
      config
    }),
    ...fakeStateHandlers(seen.state),
    "ledger.append": ({ kind, summary, data }) => {
      const sha2562 = digestOf(canonicalJson(data));
      const entry = {
        id: `evidence-${seen.evidence.length + 1}`,
        sha256: sha2562,
        kind,
        ...summary && { summary },
        data
      };
      seen.evidence.push({
        ...entry,
        invocation_id: "fake-invocation",
        recorded_at: (/* @__PURE__ */ new Date()).toISOString()
      });
      return { id: entry.id, sha256: sha2562 };
    },
    "ledger.query": (query) => findEvidence(seen.evidence, query),
    "provenance.record": (entry) => ({ id: `provenance-${seen.provenance.push(entry)}` }),
    "progress.report": (report) => {
      seen.progress.push(report);
      return {};
    },
    "handoff.attach": (handoff) => ({ id: `handoff-${seen.handoffs.push(handoff)}` }),
    "http.request": fakeHttpHandler(fetch2, (request) => seen.requests.push(request))
  };
  const connection = openConnection(near, {
    role: "host",
    handlers: {
      ...guard(handlers, declared, (method) => seen.refused.push(method)),
      log: (line) => {
        seen.logs.push(line);
        options.onLog?.(line);
      }
    }
  });
  return { channel, ...seen, cancel: () => connection.notify("cancel", { reason: "user", grace_ms: 5e3 }) };
}
function guard(handlers, declared, onRefused) {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => {
      const method = name;
      if (allowsRequest(declared, method)) return [method, handler];
      return [
        method,
        () => {
          onRefused(method);
          throw new ProtocolError(
            "CAPABILITY_NOT_DECLARED",
            `the manifest declares no capability for ${method}`
          );
        }
      ];
    })
  );
}
function findEvidence(evidence, { kind, invocation_id, limit = 50, cursor }) {
  const start2 = cursor === void 0 ? 0 : Number(cursor);
  if (!Number.isSafeInteger(start2))
    throw new ProtocolError("INVALID_PARAMS", "a cursor is one that a page gave");
  const found = evidence.toReversed().filter((entry) => kind === void 0 || entry.kind === kind).filter((entry) => invocation_id === void 0 || entry.invocation_id === invocation_id);
  const end = start2 + limit;
  return { entries: found.slice(start2, end), ...end < found.length && { cursor: String(end) } };
}
function noAnswer({ method, url }) {
  throw new ProtocolError("NOT_AVAILABLE", `no answer is given for ${method} ${url}`);
}
function digestOf(text) {
  return `sha256:${process.getBuiltinModule("node:crypto").hash("sha256", text, "hex")}`;
}
var VERSION;
var init_fake_host = __esm({
  "packages/plugin-sdk/src/fake-host.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_fake_http();
    init_fake_state();
    VERSION = "0.0.0";
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease3, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease3.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease3[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease3 = [identifier, base];
              if (identifierBase === false) {
                prerelease3 = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease3;
                }
              } else {
                this.prerelease = prerelease3;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse4 = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse4;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var valid3 = (version, options) => {
      const v = parse4(version, options);
      return v ? v.version : null;
    };
    module.exports = valid3;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/clean.js
var require_clean = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/clean.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var clean = (version, options) => {
      const s = parse4(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/inc.js
var require_inc = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/inc.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var inc2 = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(
          version instanceof SemVer ? version.version : version,
          options
        ).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc2;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/diff.js
var require_diff = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/diff.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var diff = (version1, version2) => {
      const v1 = parse4(version1, null, true);
      const v2 = parse4(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) {
        return null;
      }
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) {
          return "major";
        }
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) {
            return "minor";
          }
          return "patch";
        }
      }
      const prefix = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) {
        return prefix + "major";
      }
      if (v1.minor !== v2.minor) {
        return prefix + "minor";
      }
      if (v1.patch !== v2.patch) {
        return prefix + "patch";
      }
      return "prerelease";
    };
    module.exports = diff;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/major.js
var require_major = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/major.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/minor.js
var require_minor = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/minor.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var minor = (a, loose) => new SemVer(a, loose).minor;
    module.exports = minor;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/patch.js
var require_patch = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/patch.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var patch = (a, loose) => new SemVer(a, loose).patch;
    module.exports = patch;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/prerelease.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var prerelease3 = (version, options) => {
      const parsed = parse4(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease3;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare4 = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare4;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/rcompare.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var rcompare3 = (a, b, loose) => compare4(b, a, loose);
    module.exports = rcompare3;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare-loose.js
var require_compare_loose = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare-loose.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var compareLoose = (a, b) => compare4(a, b, true);
    module.exports = compareLoose;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare-build.js
var require_compare_build = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare-build.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/sort.js
var require_sort = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/sort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
    module.exports = sort;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/rsort.js
var require_rsort = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/rsort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
    module.exports = rsort;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/gt.js
var require_gt = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/gt.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var gt = (a, b, loose) => compare4(a, b, loose) > 0;
    module.exports = gt;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/lt.js
var require_lt = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/lt.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var lt = (a, b, loose) => compare4(a, b, loose) < 0;
    module.exports = lt;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/eq.js
var require_eq = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/eq.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var eq = (a, b, loose) => compare4(a, b, loose) === 0;
    module.exports = eq;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/neq.js
var require_neq = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/neq.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var neq = (a, b, loose) => compare4(a, b, loose) !== 0;
    module.exports = neq;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/gte.js
var require_gte = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/gte.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var gte = (a, b, loose) => compare4(a, b, loose) >= 0;
    module.exports = gte;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/lte.js
var require_lte = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/lte.js"(exports, module) {
    "use strict";
    var compare4 = require_compare();
    var lte = (a, b, loose) => compare4(a, b, loose) <= 0;
    module.exports = lte;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/cmp.js
var require_cmp = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/cmp.js"(exports, module) {
    "use strict";
    var eq = require_eq();
    var neq = require_neq();
    var gt = require_gt();
    var gte = require_gte();
    var lt = require_lt();
    var lte = require_lte();
    var cmp = (a, op, b, loose) => {
      switch (op) {
        case "===":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a === b;
        case "!==":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a !== b;
        case "":
        case "=":
        case "==":
          return eq(a, b, loose);
        case "!=":
          return neq(a, b, loose);
        case ">":
          return gt(a, b, loose);
        case ">=":
          return gte(a, b, loose);
        case "<":
          return lt(a, b, loose);
        case "<=":
          return lte(a, b, loose);
        default:
          throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/coerce.js
var require_coerce = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/coerce.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse4 = require_parse();
    var { safeRe: re, t } = require_re();
    var coerce = (version, options) => {
      if (version instanceof SemVer) {
        return version;
      }
      if (typeof version === "number") {
        version = String(version);
      }
      if (typeof version !== "string") {
        return null;
      }
      options = options || {};
      let match = null;
      if (!options.rtl) {
        match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
      } else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) {
            match = next;
          }
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) {
        return null;
      }
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease3 = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse4(`${major}.${minor}.${patch}${prerelease3}${build}`, options);
    };
    module.exports = coerce;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/truncate.js
var require_truncate = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/truncate.js"(exports, module) {
    "use strict";
    var parse4 = require_parse();
    var constants = require_constants();
    var SemVer = require_semver();
    var truncate = (version, truncation, options) => {
      if (!constants.RELEASE_TYPES.includes(truncation)) {
        return null;
      }
      const clonedVersion = cloneInputVersion(version, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    var cloneInputVersion = (version, options) => {
      const versionStringToParse = version instanceof SemVer ? version.version : version;
      return parse4(versionStringToParse, options);
    };
    var doTruncation = (version, truncation) => {
      if (isPrerelease(truncation)) {
        return version.version;
      }
      version.prerelease = [];
      switch (truncation) {
        case "major":
          version.minor = 0;
          version.patch = 0;
          break;
        case "minor":
          version.patch = 0;
          break;
      }
      return version.format();
    };
    var isPrerelease = (type) => {
      return type.startsWith("pre");
    };
    module.exports = truncate;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/lrucache.js"(exports, module) {
    "use strict";
    var LRUCache = class {
      constructor() {
        this.max = 1e3;
        this.map = /* @__PURE__ */ new Map();
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) {
          return void 0;
        } else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    };
    module.exports = LRUCache;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/internal/trim-comparator-whitespace.js"(exports, module) {
    "use strict";
    var {
      MAX_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      WHITESPACE_CHARACTERS
    } = require_constants();
    var whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) {
      whitespace[char.charCodeAt(0)] = 1;
    }
    var isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    var isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
    var isDigit3 = (char) => char !== void 0 && char >= "0" && char <= "9";
    var isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    var isIdentifierCharacter = (char) => isDigit3(char) || isLetter(char) || char === "-";
    var isVersionStart = (char) => isDigit3(char) || char === "x" || char === "X" || char === "*";
    var findDigitsEndIndex = (range2, start2, limit, digitRuns) => {
      if (!isDigit3(range2[start2])) {
        return start2;
      }
      if (start2 >= digitRuns.start && start2 < digitRuns.end) {
        return Math.min(start2 + limit, digitRuns.end);
      }
      if (start2 >= digitRuns.previousStart && start2 < digitRuns.previousEnd) {
        return Math.min(start2 + limit, digitRuns.previousEnd);
      }
      let end = start2 + 1;
      while (isDigit3(range2[end])) {
        end++;
      }
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start2;
      digitRuns.end = end;
      return Math.min(start2 + limit, end);
    };
    var findVersionNumberEndIndex = (range2, start2, loose, digitRuns) => {
      if (!loose && range2[start2] === "0") {
        return start2 + 1;
      }
      return findDigitsEndIndex(range2, start2, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    var findPrereleaseIdentifierEndIndex = (range2, start2, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range2, start2, MAX_LENGTH, digitRuns);
      if (isLetter(range2[digitsEnd]) || range2[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range2[end])) {
          end++;
        }
        return end;
      }
      return findVersionNumberEndIndex(range2, start2, loose, digitRuns);
    };
    var findPrereleaseEndIndex = (range2, start2, loose, digitRuns) => {
      const hyphen = range2[start2] === "-";
      if (!loose && !hyphen) {
        return start2;
      }
      const identifierStart = start2 + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range2, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen) {
          return start2;
        }
        end = findPrereleaseIdentifierEndIndex(range2, start2, loose, digitRuns);
      }
      while (range2[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range2, end + 1, loose, digitRuns);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findBuildIdentifierEndIndex = (range2, start2) => {
      let end = start2;
      while (end - start2 < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range2[end])) {
        end++;
      }
      return end;
    };
    var findBuildEndIndex = (range2, start2) => {
      if (range2[start2] !== "+") {
        return start2;
      }
      let end = findBuildIdentifierEndIndex(range2, start2 + 1);
      if (end === start2 + 1) {
        return start2;
      }
      while (range2[end] === ".") {
        const next = findBuildIdentifierEndIndex(range2, end + 1);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findLooseFullVersionEndIndex = (range2, start2, digitRuns) => {
      let end = start2;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range2, end, true, digitRuns);
        if (next === end) {
          return start2;
        }
        end = next;
        if (component < 2) {
          if (range2[end] !== ".") {
            return start2;
          }
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range2, end, true, digitRuns);
      return findBuildEndIndex(range2, prereleaseEnd);
    };
    var findPartialVersionComponentEndIndex = (range2, start2, digitRuns) => {
      if (isDigit3(range2[start2])) {
        return findVersionNumberEndIndex(range2, start2, false, digitRuns);
      }
      return isVersionStart(range2[start2]) ? start2 + 1 : start2;
    };
    var findPartialVersionEndIndex = (range2, start2, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range2, start2, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range2[end] !== ".") {
          return end;
        }
        const next = findPartialVersionComponentEndIndex(range2, end + 1, digitRuns);
        if (next === end + 1) {
          return end;
        }
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range2, end, false, digitRuns);
      return findBuildEndIndex(range2, prereleaseEnd);
    };
    var findVersionEndIndex = (range2, start2, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range2, start2, digitRuns);
      return fullVersionEnd !== start2 ? fullVersionEnd : findPartialVersionEndIndex(range2, start2, digitRuns);
    };
    var findRemovableWhitespaceIndex = (range2, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range2[position])) {
        position++;
      }
      if (range2[position] === "<" || range2[position] === ">") {
        position++;
      }
      if (range2[position] === "=") {
        position++;
      }
      return isWhitespace(range2[position]) ? position : -1;
    };
    var trimComparatorWhitespace = (range2) => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
      while (cursor < range2.length) {
        const matchStart = cursor;
        if (range2[cursor] === "<" || range2[cursor] === ">") {
          cursor++;
        } else if (!isVersionPrefix(range2[cursor]) && !isVersionStart(range2[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range2.length && isVersionPrefix(range2[cursor])) {
          cursor++;
        }
        if (!isVersionStart(range2[cursor])) {
          continue;
        }
        const whitespacePosition = findRemovableWhitespaceIndex(range2, matchStart);
        if (whitespacePosition !== -1) {
          result += range2.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range2, cursor, digitRuns);
      }
      return result + range2.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/range.js
var require_range = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/range.js"(exports, module) {
    "use strict";
    var SPACE_CHARACTERS = /\s+/g;
    var Range = class _Range {
      constructor(range2, options) {
        options = parseOptions(options);
        if (range2 instanceof _Range) {
          if (range2.loose === !!options.loose && range2.includePrerelease === !!options.includePrerelease) {
            return range2;
          } else {
            return new _Range(range2.raw, options);
          }
        }
        if (range2 instanceof Comparator) {
          this.raw = range2.value;
          this.set = [[range2]];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range2.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
        if (!this.set.length) {
          throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        }
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter((c) => !isNullSet(c[0]));
          if (this.set.length === 0) {
            this.set = [first];
          } else if (this.set.length > 1) {
            for (const c of this.set) {
              if (c.length === 1 && isAny(c[0])) {
                this.set = [c];
                break;
              }
            }
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) {
              this.formatted += "||";
            }
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) {
                this.formatted += " ";
              }
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range2) {
        range2 = range2.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range2;
        const cached = cache.get(memoKey);
        if (cached) {
          return cached;
        }
        const loose = this.options.loose;
        const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range2 = range2.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range2);
        range2 = trimComparatorWhitespace(range2);
        debug("comparator trim", range2);
        range2 = range2.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range2);
        range2 = range2.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range2);
        let rangeList = range2.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
        if (loose) {
          rangeList = rangeList.filter((comp) => {
            debug("loose invalid filter", comp, this.options);
            return !!comp.match(re[t.COMPARATORLOOSE]);
          });
        }
        debug("range list", rangeList);
        const rangeMap = /* @__PURE__ */ new Map();
        const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) {
            return [comp];
          }
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) {
          rangeMap.delete("");
        }
        const result = [...rangeMap.values()];
        cache.set(memoKey, result);
        return result;
      }
      intersects(range2, options) {
        if (!(range2 instanceof _Range)) {
          throw new TypeError("a Range is required");
        }
        return this.set.some((thisComparators) => {
          return isSatisfiable(thisComparators, options) && range2.set.some((rangeComparators) => {
            return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options);
              });
            });
          });
        });
      }
      // if ANY of the sets match ALL of its comparators, then pass
      test(version) {
        if (!version) {
          return false;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        for (let i = 0; i < this.set.length; i++) {
          if (testSet(this.set[i], version, this.options)) {
            return true;
          }
        }
        return false;
      }
    };
    module.exports = Range;
    var LRU = require_lrucache();
    var cache = new LRU();
    var parseOptions = require_parse_options();
    var Comparator = require_comparator();
    var debug = require_debug();
    var SemVer = require_semver();
    var trimComparatorWhitespace = require_trim_comparator_whitespace();
    var {
      safeRe: re,
      src,
      t,
      tildeTrimReplace,
      caretTrimReplace
    } = require_re();
    var { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
    var BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    var isNullSet = (c) => c.value === "<0.0.0-0";
    var isAny = (c) => c.value === "";
    var isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every((otherComparator) => {
          return testComparator.intersects(otherComparator, options);
        });
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    var parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    var isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
    var invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    var replaceTildes = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
    };
    var replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
        } else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else {
          ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        }
        debug("tilde return", ret);
        return ret;
      });
    };
    var replaceCarets = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
    };
    var replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          if (M === "0") {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
          }
        } else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
          }
        } else {
          debug("no pr");
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
          }
        }
        debug("caret return", ret);
        return ret;
      });
    };
    var replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
    };
    var replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) {
          return comp;
        }
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) {
          gtlt = "";
        }
        pr = options.includePrerelease ? "-0" : "";
        if (xM) {
          if (gtlt === ">" || gtlt === "<") {
            ret = "<0.0.0-0";
          } else {
            ret = "*";
          }
        } else if (gtlt && anyX) {
          if (xm) {
            m = 0;
          }
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) {
              M = +M + 1;
            } else {
              m = +m + 1;
            }
          }
          if (gtlt === "<") {
            pr = "-0";
          }
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) {
          ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
        } else if (xp) {
          ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        }
        debug("xRange return", ret);
        return ret;
      });
    };
    var replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    var replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    var hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) {
        from = "";
      } else if (isX(fm)) {
        from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
      } else if (isX(fp)) {
        from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
      } else if (fpr) {
        from = `>=${from}`;
      } else {
        from = `>=${from}${incPr ? "-0" : ""}`;
      }
      if (isX(tM)) {
        to = "";
      } else if (isX(tm)) {
        to = `<${+tM + 1}.0.0-0`;
      } else if (isX(tp)) {
        to = `<${tM}.${+tm + 1}.0-0`;
      } else if (tpr) {
        to = `<=${tM}.${tm}.${tp}-${tpr}`;
      } else if (incPr) {
        to = `<${tM}.${tm}.${+tp + 1}-0`;
      } else {
        to = `<=${to}`;
      }
      return `${from} ${to}`.trim();
    };
    var testSet = (set, version, options) => {
      for (let i = 0; i < set.length; i++) {
        if (!set[i].test(version)) {
          return false;
        }
      }
      if (version.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) {
            continue;
          }
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
              return true;
            }
          }
        }
        return false;
      }
      return true;
    };
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/comparator.js
var require_comparator = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/comparator.js"(exports, module) {
    "use strict";
    var ANY = /* @__PURE__ */ Symbol("SemVer ANY");
    var Comparator = class _Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof _Comparator) {
          if (comp.loose === !!options.loose) {
            return comp;
          } else {
            comp = comp.value;
          }
        }
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) {
          this.value = "";
        } else {
          this.value = this.operator + this.semver.version;
        }
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) {
          throw new TypeError(`Invalid comparator: ${comp}`);
        }
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") {
          this.operator = "";
        }
        if (!m[2]) {
          this.semver = ANY;
        } else {
          this.semver = new SemVer(m[2], this.options.loose);
        }
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) {
          return true;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof _Comparator)) {
          throw new TypeError("a Comparator is required");
        }
        if (this.operator === "") {
          if (this.value === "") {
            return true;
          }
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") {
            return true;
          }
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
          return false;
        }
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
          return false;
        }
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
          return true;
        }
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
          return true;
        }
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
          return true;
        }
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
          return true;
        }
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
          return true;
        }
        return false;
      }
    };
    module.exports = Comparator;
    var parseOptions = require_parse_options();
    var { safeRe: re, t } = require_re();
    var cmp = require_cmp();
    var debug = require_debug();
    var SemVer = require_semver();
    var Range = require_range();
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/satisfies.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var satisfies = (version, range2, options) => {
      try {
        range2 = new Range(range2, options);
      } catch (er) {
        return false;
      }
      return range2.test(version);
    };
    module.exports = satisfies;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/to-comparators.js
var require_to_comparators = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/to-comparators.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var toComparators = (range2, options) => new Range(range2, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/max-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var maxSatisfying = (versions, range2, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range2, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!max || maxSV.compare(v) === -1) {
            max = v;
            maxSV = new SemVer(max, options);
          }
        }
      });
      return max;
    };
    module.exports = maxSatisfying;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/min-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var minSatisfying = (versions, range2, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range2, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!min || minSV.compare(v) === 1) {
            min = v;
            minSV = new SemVer(min, options);
          }
        }
      });
      return min;
    };
    module.exports = minSatisfying;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/min-version.js
var require_min_version = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/min-version.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var gt = require_gt();
    var minVersion = (range2, loose) => {
      range2 = new Range(range2, loose);
      let minver = new SemVer("0.0.0");
      if (range2.test(minver)) {
        return minver;
      }
      minver = new SemVer("0.0.0-0");
      if (range2.test(minver)) {
        return minver;
      }
      minver = null;
      for (let i = 0; i < range2.set.length; ++i) {
        const comparators = range2.set[i];
        let setMin = null;
        comparators.forEach((comparator) => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
            case ">":
              if (compver.prerelease.length === 0) {
                compver.patch++;
              } else {
                compver.prerelease.push(0);
              }
              compver.raw = compver.format();
            /* fallthrough */
            case "":
            case ">=":
              if (!setMin || gt(compver, setMin)) {
                setMin = compver;
              }
              break;
            case "<":
            case "<=":
              break;
            /* istanbul ignore next */
            default:
              throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) {
          minver = setMin;
        }
      }
      if (minver && range2.test(minver)) {
        return minver;
      }
      return null;
    };
    module.exports = minVersion;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/valid.js
var require_valid2 = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange = (range2, options) => {
      try {
        return new Range(range2, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/outside.js
var require_outside = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/outside.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var Range = require_range();
    var satisfies = require_satisfies();
    var gt = require_gt();
    var lt = require_lt();
    var lte = require_lte();
    var gte = require_gte();
    var outside = (version, range2, hilo, options) => {
      version = new SemVer(version, options);
      range2 = new Range(range2, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
        case ">":
          gtfn = gt;
          ltefn = lte;
          ltfn = lt;
          comp = ">";
          ecomp = ">=";
          break;
        case "<":
          gtfn = lt;
          ltefn = gte;
          ltfn = gt;
          comp = "<";
          ecomp = "<=";
          break;
        default:
          throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies(version, range2, options)) {
        return false;
      }
      for (let i = 0; i < range2.set.length; ++i) {
        const comparators = range2.set[i];
        let high = null;
        let low = null;
        comparators.forEach((comparator) => {
          if (comparator.semver === ANY) {
            comparator = new Comparator(">=0.0.0");
          }
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) {
            high = comparator;
          } else if (ltfn(comparator.semver, low.semver, options)) {
            low = comparator;
          }
        });
        if (high.operator === comp || high.operator === ecomp) {
          return false;
        }
        if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
          return false;
        } else if (low.operator === ecomp && ltfn(version, low.semver)) {
          return false;
        }
      }
      return true;
    };
    module.exports = outside;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/gtr.js
var require_gtr = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/gtr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var gtr = (version, range2, options) => outside(version, range2, ">", options);
    module.exports = gtr;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/ltr.js
var require_ltr = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/ltr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var ltr = (version, range2, options) => outside(version, range2, "<", options);
    module.exports = ltr;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/intersects.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/simplify.js
var require_simplify = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/simplify.js"(exports, module) {
    "use strict";
    var satisfies = require_satisfies();
    var compare4 = require_compare();
    module.exports = (versions, range2, options) => {
      const set = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare4(a, b, options));
      for (const version of v) {
        const included = satisfies(version, range2, options);
        if (included) {
          prev = version;
          if (!first) {
            first = version;
          }
        } else {
          if (prev) {
            set.push([first, prev]);
          }
          prev = null;
          first = null;
        }
      }
      if (first) {
        set.push([first, null]);
      }
      const ranges = [];
      for (const [min, max] of set) {
        if (min === max) {
          ranges.push(min);
        } else if (!max && min === v[0]) {
          ranges.push("*");
        } else if (!max) {
          ranges.push(`>=${min}`);
        } else if (min === v[0]) {
          ranges.push(`<=${max}`);
        } else {
          ranges.push(`${min} - ${max}`);
        }
      }
      const simplified = ranges.join(" || ");
      const original = typeof range2.raw === "string" ? range2.raw : String(range2);
      return simplified.length < original.length ? simplified : range2;
    };
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/subset.js
var require_subset = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/ranges/subset.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var satisfies = require_satisfies();
    var compare4 = require_compare();
    var subset = (sub, dom, options = {}) => {
      if (sub === dom) {
        return true;
      }
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) {
            continue OUTER;
          }
        }
        if (sawNonNull) {
          return false;
        }
      }
      return true;
    };
    var minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
    var minimumVersion = [new Comparator(">=0.0.0")];
    var simpleSubset = (sub, dom, options) => {
      if (sub === dom) {
        return true;
      }
      if (sub.length === 1 && sub[0].semver === ANY) {
        if (dom.length === 1 && dom[0].semver === ANY) {
          return true;
        } else if (options.includePrerelease) {
          sub = minimumVersionWithPreRelease;
        } else {
          sub = minimumVersion;
        }
      }
      if (dom.length === 1 && dom[0].semver === ANY) {
        if (options.includePrerelease) {
          return true;
        } else {
          dom = minimumVersion;
        }
      }
      const eqSet = /* @__PURE__ */ new Set();
      let gt, lt;
      for (const c of sub) {
        if (c.operator === ">" || c.operator === ">=") {
          gt = higherGT(gt, c, options);
        } else if (c.operator === "<" || c.operator === "<=") {
          lt = lowerLT(lt, c, options);
        } else {
          eqSet.add(c.semver);
        }
      }
      if (eqSet.size > 1) {
        return null;
      }
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare4(gt.semver, lt.semver, options);
        if (gtltComp > 0) {
          return null;
        } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
          return null;
        }
      }
      for (const eq of eqSet) {
        if (gt && !satisfies(eq, String(gt), options)) {
          return null;
        }
        if (lt && !satisfies(eq, String(lt), options)) {
          return null;
        }
        for (const c of dom) {
          if (!satisfies(eq, String(c), options)) {
            return false;
          }
        }
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
        needDomLTPre = false;
      }
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
              needDomGTPre = false;
            }
          }
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) {
              return false;
            }
          } else if (gt.operator === ">=" && !c.test(gt.semver)) {
            return false;
          }
        }
        if (lt) {
          if (needDomLTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
              needDomLTPre = false;
            }
          }
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) {
              return false;
            }
          } else if (lt.operator === "<=" && !c.test(lt.semver)) {
            return false;
          }
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) {
          return false;
        }
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) {
        return false;
      }
      if (lt && hasDomGT && !gt && gtltComp !== 0) {
        return false;
      }
      if (needDomGTPre || needDomLTPre) {
        return false;
      }
      return true;
    };
    var higherGT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare4(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    var lowerLT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare4(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset;
  }
});

// node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js
var require_semver2 = __commonJS({
  "node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js"(exports, module) {
    "use strict";
    var internalRe = require_re();
    var constants = require_constants();
    var SemVer = require_semver();
    var identifiers = require_identifiers();
    var parse4 = require_parse();
    var valid3 = require_valid();
    var clean = require_clean();
    var inc2 = require_inc();
    var diff = require_diff();
    var major = require_major();
    var minor = require_minor();
    var patch = require_patch();
    var prerelease3 = require_prerelease();
    var compare4 = require_compare();
    var rcompare3 = require_rcompare();
    var compareLoose = require_compare_loose();
    var compareBuild = require_compare_build();
    var sort = require_sort();
    var rsort = require_rsort();
    var gt = require_gt();
    var lt = require_lt();
    var eq = require_eq();
    var neq = require_neq();
    var gte = require_gte();
    var lte = require_lte();
    var cmp = require_cmp();
    var coerce = require_coerce();
    var truncate = require_truncate();
    var Comparator = require_comparator();
    var Range = require_range();
    var satisfies = require_satisfies();
    var toComparators = require_to_comparators();
    var maxSatisfying = require_max_satisfying();
    var minSatisfying = require_min_satisfying();
    var minVersion = require_min_version();
    var validRange = require_valid2();
    var outside = require_outside();
    var gtr = require_gtr();
    var ltr = require_ltr();
    var intersects = require_intersects();
    var simplifyRange = require_simplify();
    var subset = require_subset();
    module.exports = {
      parse: parse4,
      valid: valid3,
      clean,
      inc: inc2,
      diff,
      major,
      minor,
      patch,
      prerelease: prerelease3,
      compare: compare4,
      rcompare: rcompare3,
      compareLoose,
      compareBuild,
      sort,
      rsort,
      gt,
      lt,
      eq,
      neq,
      gte,
      lte,
      cmp,
      coerce,
      truncate,
      Comparator,
      Range,
      satisfies,
      toComparators,
      maxSatisfying,
      minSatisfying,
      minVersion,
      validRange,
      outside,
      gtr,
      ltr,
      intersects,
      simplifyRange,
      subset,
      SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  }
});

// packages/plugin-sdk/src/define-plugin.ts
function definePlugin(manifest2, handlers) {
  return { manifest: manifest2, handlers };
}

// packages/plugin-sdk/src/error.ts
var PluginError = class extends Error {
  name = "PluginError";
  code;
  hint;
  exitCode;
  constructor(message, detail = {}) {
    super(message, { cause: detail.cause });
    this.code = detail.code ?? "PLUGIN_FAILED";
    this.hint = detail.hint;
    this.exitCode = detail.exitCode ?? 1;
  }
};

// packages/plugin-sdk/src/limits.ts
var SDK_LIMITS = {
  /** UTF-16 units of a log message; a longer one is cut short. */
  maxLogMessage: 16384,
  /** Bytes of a log's fields as JSON; more is left out. */
  maxLogFieldBytes: 32 * 1024,
  /** Redirects that `fetch` follows, as the fetch standard has it. */
  maxRedirects: 20
};
var EXIT = { ok: 0, failed: 1, usage: 2, blocked: 77, cancelled: 130 };

// packages/plugin-sdk/src/run-plugin.ts
init_src2();

// packages/plugin-sdk/src/bind-command.ts
import { resolve } from "node:path";

// packages/manifest/src/convert-word.ts
function convertWord(type, text) {
  if (type === "boolean") {
    return text === void 0 ? { ok: true, value: true } : { ok: false, expected: "no value" };
  }
  if (text === void 0) return { ok: false, expected: `a value of type ${type}` };
  switch (type) {
    case "string":
      return { ok: true, value: text };
    case "integer":
      return convertInteger(text);
    case "path":
      return text !== "" && !text.includes("\0") ? { ok: true, value: text } : { ok: false, expected: "a path" };
    case "url":
      return !/[\s\x00-\x1f\x7f]/.test(text) && URL.canParse(text) ? { ok: true, value: text } : { ok: false, expected: "an absolute URL" };
  }
}
function convertInteger(text) {
  const value = Number(text);
  return /^-?[0-9]+$/.test(text) && Number.isSafeInteger(value) ? { ok: true, value } : { ok: false, expected: "an integer within \xB1(2^53 - 1)" };
}

// packages/manifest/src/show.ts
var LONGEST = 80;
function quote(text) {
  const cut = text.length > LONGEST;
  return `"${visible(cut ? text.slice(0, LONGEST) : text)}"${cut ? ` (${text.length} characters)` : ""}`;
}
function visible(text) {
  return JSON.stringify(text).slice(1, -1).replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// packages/manifest/src/bind-arguments.ts
function bindArguments(command, words) {
  const { candidates, positionals, unbound } = scanWords(command.arguments, words);
  const open2 = openArguments(command.arguments, candidates);
  for (const word of positionals) {
    const argument = open2.shift();
    if (argument === void 0) unbound.push(word);
    else candidates.push({ argument, text: words[word], word });
  }
  const bindings = [];
  for (const candidate of candidates.sort((a, b) => a.word - b.word)) {
    const conversion = convertWord(candidate.argument.type, candidate.text);
    if (!conversion.ok) return { ok: false, problem: invalid(candidate, conversion) };
    bindings.push({ argument: candidate.argument, value: conversion.value, word: candidate.word });
  }
  const values = new Map(bindings.map((binding) => [binding.argument.name, binding]));
  const missing = command.arguments.find(({ name, required }) => required && !values.has(name));
  if (missing !== void 0) return { ok: false, problem: absent(missing, words, unbound) };
  return { ok: true, values, bindings, unbound: unbound.sort((a, b) => a - b) };
}
function scanWords(declared, words) {
  const candidates = [];
  const positionals = [];
  const unbound = [];
  let isSkipping = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      unbound.push(at);
      for (at += 1; at < words.length; at += 1) positionals.push(at);
    } else if (isFlag(word)) {
      const equals = word.indexOf("=");
      const typed = equals === -1 ? word : word.slice(0, equals);
      const argument = declared.find(({ name }) => isFlagOf(typed, name));
      isSkipping = argument === void 0;
      if (argument === void 0) {
        unbound.push(at);
      } else if (equals !== -1) {
        candidates.push({ argument, text: word.slice(equals + 1), word: at });
      } else {
        const next = words[at + 1];
        const takesNext = argument.type !== "boolean" && next !== void 0 && !next.startsWith("--");
        if (takesNext) at += 1;
        candidates.push({ argument, text: takesNext ? next : void 0, word: at });
      }
    } else {
      (isSkipping ? unbound : positionals).push(at);
    }
  }
  return { candidates, positionals, unbound };
}
function isFlag(word) {
  return word.startsWith("-") && !/^-(?:[0-9]+)?$/.test(word);
}
function isFlagOf(typed, name) {
  if (typed.length !== name.length + 2 || !typed.startsWith("--")) return false;
  for (let at = 0; at < name.length; at += 1) {
    const character = typed.charAt(at + 2);
    if (character !== name.charAt(at) && !(character === "-" && name.charAt(at) === "_")) return false;
  }
  return true;
}
function openArguments(declared, flags) {
  const bound = new Set(flags.map(({ argument }) => argument));
  const open2 = declared.filter((argument) => argument.type !== "boolean" && !bound.has(argument));
  return [...open2.filter(({ required }) => required), ...open2.filter(({ required }) => !required)];
}
function invalid({ argument, text, word }, { expected }) {
  const got = text === void 0 ? "nothing" : quote(text);
  return { code: "ARGUMENT_INVALID", argument: argument.name, expected, got, word };
}
function absent({ name, type }, words, unbound) {
  const expected = type === "boolean" ? `the flag --${name}` : `a value of type ${type}`;
  const word = findTaker(words, unbound);
  const got = "nothing";
  return { code: "ARGUMENT_MISSING", argument: name, expected, got, ...word !== void 0 && { word } };
}
function findTaker(words, unbound) {
  return unbound.find((at) => {
    const [word = "", next] = words.slice(at, at + 2);
    return word !== "--" && isFlag(word) && next !== void 0 && !isFlag(next) && unbound.includes(at + 1);
  });
}
function formatBindProblem({ code, argument, expected, got, word }, words) {
  if (code === "ARGUMENT_INVALID") return `${argument} has to be ${expected}, got ${got}`;
  const [taker = ""] = (word === void 0 ? "" : words[word] ?? "").split("=");
  const why = taker === "" ? "" : `; what follows ${quote(taker)} binds to nothing, as no such option is declared`;
  return `${argument} is missing, expected ${expected}${why}`;
}

// packages/plugin-sdk/src/sort-words.ts
function sortWords(command, typed, unbound) {
  const end = endOfOptions(typed);
  const isOwn = (at) => at === end || at < end && typed[at] === "--json";
  const surplus = unbound.filter((at) => !isOwn(at));
  const isJson = unbound.some((at) => at < end && isOwn(at));
  const [first] = surplus;
  if (first === void 0 || command.words === true)
    return { words: surplus.map((at) => typed[at] ?? ""), isJson };
  throw new PluginError(explain(command, typed, first, end), {
    ...{ code: "PLUGIN_BAD_ARGUMENTS", hint: command.usage, exitCode: EXIT.usage }
  });
}
function asksForJson(typed) {
  return typed.slice(0, endOfOptions(typed)).includes("--json");
}
function endOfOptions(typed) {
  const at = typed.indexOf("--");
  return at === -1 ? typed.length : at;
}
function explain({ name }, typed, at, end) {
  const word = typed[at] ?? "";
  const [option = ""] = word.split("=");
  if (at < end && option === "--json") return "--json takes no value";
  if (at < end && /^-\D/.test(word)) return `${name} has no option ${quote(option)}`;
  if (typed[at - 1] === "--json" && at - 1 < end)
    return `${quote(word)} stands behind --json, which takes no value and goes last`;
  return `${name} takes no further word, got ${quote(word)}`;
}

// packages/plugin-sdk/src/bind-command.ts
function bindCommand(manifest2, argv, namespace, directory) {
  const [name, ...typed] = argv;
  const command = findCommand(manifest2, name, namespace);
  const declared = command.arguments.map(
    (argument) => ({ ...argument, description: "" })
  );
  const bound = bindArguments({ arguments: declared }, typed);
  if (!bound.ok) {
    throw new PluginError(formatBindProblem(bound.problem, typed), {
      ...{ code: "PLUGIN_BAD_ARGUMENTS", hint: command.usage, exitCode: EXIT.usage }
    });
  }
  const { words, isJson } = sortWords(command, typed, bound.unbound);
  const values = declared.flatMap(({ name: key, type }) => {
    const value = bound.values.get(key)?.value;
    if (value === void 0) return type === "boolean" ? [[key, false]] : [];
    if (type === "url") return [[key, new URL(String(value))]];
    return [[key, type === "path" ? resolve(directory, String(value)) : value]];
  });
  return {
    command,
    key: `${command.namespace} ${command.name}`,
    args: Object.fromEntries(values),
    words,
    isJson
  };
}
function findCommand({ name: plugin2, commands }, name, namespace) {
  const found = commands.find(
    (command) => command.name === name && (namespace === void 0 || command.namespace === namespace)
  );
  if (found !== void 0) return found;
  const known = commands.map((command) => command.name).join(", ");
  throw new PluginError(
    name === void 0 ? `${plugin2} needs a command, one of: ${known}` : `${plugin2} has no command ${quote(name)}, only: ${known}`,
    {
      code: "PLUGIN_UNKNOWN_COMMAND",
      ...commands[0] === void 0 ? {} : { hint: commands[0].usage },
      exitCode: EXIT.usage
    }
  );
}

// packages/plugin-sdk/src/fetch-error.ts
init_src2();
function fetchError(error, signal) {
  if (signal.aborted) return signal.reason;
  return error instanceof ProtocolError ? new TypeError(error.message, { cause: error }) : error;
}

// packages/plugin-sdk/src/fetch-request.ts
async function bodyOf(request, given) {
  if (request.body === null) return void 0;
  const isStream = given instanceof ReadableStream || given === void 0 || given === null;
  if (!isStream) return { kind: "bytes", bytes: new Uint8Array(await request.arrayBuffer()) };
  return { kind: "stream", stream: request.body };
}
function isRedirect(status) {
  return [301, 302, 303, 307, 308].includes(status);
}
var BODY_HEADERS = [
  "content-encoding",
  "content-language",
  "content-location",
  "content-type",
  "content-length"
];
var ORIGIN_HEADERS = ["authorization", "cookie", "host", "proxy-authorization"];
function nextRequest(request, status, location) {
  if (!URL.canParse(location, request.url.href)) throw new TypeError("the redirect leads to no URL");
  const url = new URL(location, request.url);
  url.hash = "";
  const headers = new Headers(request.headers);
  let { method, body } = request;
  const drops = status === 303 ? !["GET", "HEAD"].includes(method) : status < 303 && method === "POST";
  if (drops) {
    method = "GET";
    body = void 0;
    for (const name of BODY_HEADERS) headers.delete(name);
  }
  if (body?.kind === "stream") throw new TypeError("a stream cannot be sent again after a redirect");
  if (url.origin !== request.url.origin) for (const name of ORIGIN_HEADERS) headers.delete(name);
  return { method, url, headers, body };
}

// packages/plugin-sdk/src/fetch-response.ts
async function toResponse(received) {
  const { method, url, status, isRedirected } = received;
  if (status < 200) throw new TypeError(`${url.href} answered ${status}, which is no final status`);
  const headers = new Headers();
  for (const { name, value } of received.headers) headers.append(name, value);
  const isEmpty = method === "HEAD" || [204, 205, 304].includes(status);
  if (isEmpty) await received.body.return?.();
  const response = new Response(isEmpty ? null : decoded(toStream(received), headers), { status, headers });
  return Object.defineProperties(response, {
    url: { value: url.href, enumerable: true },
    redirected: { value: isRedirected, enumerable: true }
  });
}
function toStream({ body, signal }) {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await body.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(fetchError(error, signal));
      }
    },
    async cancel() {
      await body.return?.();
    }
  });
}
var ENCODINGS = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate"
};
function decoded(stream, headers) {
  const format2 = ENCODINGS[headers.get("content-encoding")?.trim().toLowerCase() ?? ""];
  if (format2 === void 0) return stream;
  return stream.pipeThrough(new DecompressionStream(format2));
}

// packages/plugin-sdk/src/host-fetch.ts
function hostFetch(connection) {
  return async (input, init) => {
    const request = new Request(input, init);
    let outgoing = {
      method: request.method,
      url: new URL(request.url),
      headers: new Headers(request.headers),
      body: await bodyOf(request, init?.body)
    };
    outgoing.url.hash = "";
    for (let redirects = 0; ; redirects += 1) {
      const response = await send(connection, outgoing, request.signal, redirects > 0);
      const location = response.headers.get("location");
      if (!isRedirect(response.status) || location === null || request.redirect === "manual") return response;
      await response.body?.cancel();
      if (request.redirect === "error") throw new TypeError(`${outgoing.url.href} answered with a redirect`);
      if (redirects === SDK_LIMITS.maxRedirects) throw new TypeError("too many redirects");
      outgoing = nextRequest(outgoing, response.status, location);
    }
  };
}
async function send(connection, { method, url, headers, body }, signal, isRedirected) {
  if (!/^https?:$/.test(url.protocol))
    throw new TypeError(`fetch goes to http and https only, got ${url.protocol}`);
  const input = body === void 0 ? void 0 : body.kind === "bytes" ? once(body.bytes) : body.stream;
  try {
    const { answer, output } = await connection.exchange(
      "http.request",
      {
        method,
        url: url.href,
        headers: headerList(headers, body),
        ...input !== void 0 && { body: true }
      },
      { signal, ...input !== void 0 && { input } }
    );
    const { status, headers: received } = await answer;
    return await toResponse({
      method,
      url,
      status,
      headers: received,
      body: output.response,
      signal,
      isRedirected
    });
  } catch (error) {
    throw fetchError(error, signal);
  }
}
function headerList(headers, body) {
  const list = new Headers(headers);
  if (!list.has("accept")) list.set("accept", "*/*");
  if (!list.has("accept-encoding")) list.set("accept-encoding", "identity");
  if (!list.has("user-agent")) list.set("user-agent", "ooo-plugin");
  if (body?.kind === "bytes") list.set("content-length", String(body.bytes.byteLength));
  return [...list].map(([name, value]) => ({ name, value }));
}
async function* once(bytes) {
  await Promise.resolve();
  if (bytes.byteLength > 0) yield bytes;
}

// packages/plugin-sdk/src/log.ts
function openLog(connection) {
  const write3 = (level) => (message, fields) => {
    try {
      connection.notify("log", toLine(level, message, fields));
    } catch {
      connection.notify("log", toLine(level, message, void 0));
    }
  };
  return { debug: write3("debug"), info: write3("info"), warn: write3("warn"), error: write3("error") };
}
function toLine(level, message, fields) {
  const text = message.toWellFormed();
  const cut = text.length <= SDK_LIMITS.maxLogMessage && Buffer.byteLength(JSON.stringify(text)) <= SDK_LIMITS.maxLogFieldBytes ? text : `${text.slice(0, 5e3).toWellFormed()}\u2026`;
  const isSmall = fields !== void 0 && Buffer.byteLength(JSON.stringify(fields)) <= SDK_LIMITS.maxLogFieldBytes / 2;
  return { level, message: cut, ...isSmall ? { fields } : {} };
}

// packages/plugin-sdk/src/workspace.ts
import { resolve as resolve2 } from "node:path";
function workDirectory(env) {
  return env.OUROBOROS_PLUGIN_WORKDIR ?? process.cwd();
}
function openWorkspace(env) {
  const directory = workDirectory(env);
  return {
    directory,
    output: env.OUROBOROS_PLUGIN_OUTPUT_DIR,
    resolve: (path) => resolve2(directory, path),
    async readText(path) {
      const { readFile: readFile2 } = await import("node:fs/promises");
      return readFile2(resolve2(directory, path), "utf8");
    },
    async writeText(path, text) {
      const { mkdir, writeFile } = await import("node:fs/promises");
      const target = resolve2(directory, path);
      const output = env.OUROBOROS_PLUGIN_OUTPUT_DIR;
      if (output !== void 0 && target.startsWith(`${output}/`)) {
        await mkdir(resolve2(target, ".."), { recursive: true });
      }
      await writeFile(target, text);
    }
  };
}

// packages/plugin-sdk/src/open-context.ts
function openContext(connection, hello, bound, env, signal) {
  const request = (method, params) => connection.request(method, params);
  return {
    args: bound.args,
    words: bound.words,
    config: hello.config,
    scopes: new Set(hello.scopes),
    invocationId: hello.invocation_id,
    log: openLog(connection),
    fetch: hostFetch(connection),
    workspace: openWorkspace(env),
    signal,
    request,
    state: openState(request),
    ledger: openLedger(request),
    provenance: {
      record: async (entry) => {
        await request("provenance.record", entry);
      }
    },
    progress: {
      report: async (progress) => {
        await request("progress.report", progress);
      }
    },
    handoff: { attach: async (handoff) => (await request("handoff.attach", handoff)).id }
  };
}
function openState(request) {
  const entry = async (key) => {
    const { found, value, version } = await request("state.get", { key });
    return found && value !== void 0 && version !== void 0 ? { value, version } : void 0;
  };
  return {
    entry,
    get: async (key) => (await entry(key))?.value,
    set: async (key, value) => (await request("state.set", { key, value })).version,
    delete: async (key) => (await request("state.delete", { key })).deleted,
    transact: (change) => request("state.transact", change),
    async *keys(prefix) {
      let cursor;
      do {
        const page = await request("state.list", { ...prefix && { prefix }, ...cursor && { cursor } });
        for (const { key } of page.keys) yield key;
        cursor = page.cursor;
      } while (cursor !== void 0);
    }
  };
}
function openLedger(request) {
  return {
    append: (kind, data, summary) => request("ledger.append", { kind, data, ...summary !== void 0 && { summary } }),
    query: (query = {}) => request("ledger.query", query)
  };
}

// packages/plugin-sdk/src/print-output.ts
init_src2();
function toOutput(result) {
  if (result === void 0) return { data: null, text: "" };
  return typeof result === "string" ? { data: result, text: result } : result;
}
function formatOutput({ data, text = formatData(data) }, isJson) {
  const shown = isJson ? JSON.stringify(data, null, 2) : text;
  return shown === "" || shown.endsWith("\n") ? shown : `${shown}
`;
}
function formatData(data) {
  if (data === null) return "";
  if (typeof data !== "object") return String(data);
  if (Array.isArray(data)) return data.map((item) => inLine(item)).join("\n");
  return Object.entries(data).map(([key, value]) => `${key}: ${inLine(value)}`).join("\n");
}
var inLine = (value) => typeof value === "string" ? value : JSON.stringify(value);
var BLOCKED = /* @__PURE__ */ new Set(["SCOPE_REQUIRED", "CAPABILITY_NOT_DECLARED", "BLOCKED"]);
function toFailure(thrown, signal) {
  if (thrown instanceof PluginError) {
    const { code, message: message2, hint, exitCode } = thrown;
    return { code, message: message2, exitCode, ...hint === void 0 ? {} : { hint } };
  }
  if (signal.aborted) return { code: "CANCELLED", message: "cancelled", exitCode: EXIT.cancelled };
  for (let error = thrown, depth = 0; error instanceof Error && depth < 8; depth += 1) {
    if (error instanceof ProtocolError) {
      const { code, message: message2, hint } = error;
      const exitCode = BLOCKED.has(code) ? EXIT.blocked : EXIT.failed;
      return { code, message: message2, exitCode, ...hint === void 0 ? {} : { hint } };
    }
    error = error.cause;
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const stack = thrown instanceof Error ? thrown.stack : void 0;
  return { code: "UNEXPECTED", message, exitCode: EXIT.failed, ...stack === void 0 ? {} : { stack } };
}
function formatFailure({ message, hint, stack }) {
  const lines = [...stack === void 0 ? [] : [stack], `error: ${message}`];
  return [...lines, ...hint === void 0 ? [] : [`hint: ${hint}`], ""].join("\n");
}

// packages/plugin-sdk/src/run-plugin.ts
async function runPlugin(plugin2) {
  const controller = new AbortController();
  const stop = (name) => controller.abort(new DOMException(`stopped by ${name}`, "AbortError"));
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const stderr = (text) => void process.stderr.write(text);
  process.stdout.on("error", () => void 0);
  const { exitCode } = await execute(plugin2, {
    argv: process.argv.slice(2),
    env: process.env,
    stdout: (text) => void process.stdout.write(text),
    stderr,
    connect: (bound) => openChannel(process.env) ?? connectWithoutHost(plugin2.manifest, bound, stderr),
    stop: controller.signal
  });
  process.off("SIGTERM", stop);
  process.off("SIGINT", stop);
  process.exitCode = exitCode;
}
async function execute({ manifest: manifest2, handlers }, run2) {
  const controller = new AbortController();
  const onStop = () => controller.abort(run2.stop?.reason);
  if (run2.stop?.aborted === true) onStop();
  run2.stop?.addEventListener("abort", onStop, { once: true });
  let connection;
  let isJson = asksForJson(run2.argv);
  try {
    const bound = bindCommand(manifest2, run2.argv, run2.env.OOO_NAMESPACE, workDirectory(run2.env));
    isJson = bound.isJson;
    connection = openConnection(await run2.connect(bound), {
      role: "plugin",
      handlers: {
        cancel: ({ reason }) => controller.abort(new DOMException(`stopped by ${reason}`, "AbortError"))
      }
    });
    const hello = await connection.request("host.hello", { versions: [PROTOCOL_VERSION] });
    const context = openContext(connection, hello, bound, run2.env, controller.signal);
    const handler = handlers[bound.key];
    if (handler === void 0) throw new TypeError(`there is no handler for ${bound.key}`);
    const output = toOutput(await handler(context) ?? void 0);
    run2.stdout(formatOutput(output, isJson));
    return { exitCode: output.exitCode ?? 0, output };
  } catch (error) {
    const failure = toFailure(error, controller.signal);
    run2.stderr(formatFailure(failure));
    const { code, message, hint } = failure;
    if (isJson) run2.stdout(formatOutput({ data: { error: { code, message, ...hint && { hint } } } }, true));
    return { exitCode: failure.exitCode, error };
  } finally {
    run2.stop?.removeEventListener("abort", onStop);
    await connection?.flush();
    connection?.close();
  }
}
async function connectWithoutHost(manifest2, bound, stderr) {
  const { command } = bound;
  stderr(
    `note: running without ooo: state is kept in memory only, nothing is recorded, requests go out directly; for the real thing: ${command.usage}
`
  );
  const { openFakeHost: openFakeHost2 } = await Promise.resolve().then(() => (init_fake_host(), fake_host_exports));
  const host = openFakeHost2({
    manifest: manifest2,
    command,
    fetch: (request) => fetch(request),
    onLog: ({ level, message }) => stderr(`${level}: ${message}
`)
  });
  return host.channel;
}

// plugins/release-coordinator/src/git/open-repository.ts
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync as readFileSync2,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// plugins/release-coordinator/src/git/find-git-directory.ts
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve as resolve3 } from "node:path";
function findGitDirectory(directory) {
  for (let root = resolve3(directory); ; root = dirname(root)) {
    const kind = kindOf(join(root, ".git"));
    if (kind !== void 0) return open(root, kind);
    if (root === dirname(root)) break;
  }
  throw new PluginError("this is not a git repository", { hint: "go to one, or make one: git init" });
}
function open(root, kind) {
  try {
    const entry = join(root, ".git");
    const own = kind === "directory" ? entry : namedBy(entry, /^gitdir: (.+?)\n?$/, root);
    const isShared = kindOf(join(own, "commondir")) === "file";
    const common = isShared ? namedBy(join(own, "commondir"), /^(.+?)\n?$/, own) : own;
    for (const [place, name] of [
      [own, "HEAD"],
      [common, "objects"]
    ]) {
      if (kindOf(join(place, name)) === void 0) throw new Error(`it holds no ${name}`);
    }
    return { root, own, common };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PluginError(`the git directory of ${root} cannot be read: ${why}`, { cause });
  }
}
function namedBy(file, pattern, base) {
  const named = pattern.exec(readFileSync(file, "utf8"))?.[1];
  if (named === void 0) throw new Error(`${file} names no directory`);
  return realpathSync(resolve3(base, named));
}
function kindOf(path) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return "directory";
  return stats?.isFile() === true ? "file" : void 0;
}

// plugins/release-coordinator/src/git/run-git.ts
import { spawn } from "node:child_process";

// plugins/release-coordinator/src/clean-text.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function cleanText(text) {
  return text.replaceAll("\r\n", "\n").replaceAll(HIDDEN, (character) => {
    if (character === "\n") return character;
    if (character === "	") return " ";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
function cleanLine(text, max) {
  const line = cleanText(text.replaceAll(/\s+/g, " ").trim());
  return line.length > max ? `${line.slice(0, max).toWellFormed()}\u2026` : line;
}

// plugins/release-coordinator/src/limits.ts
var LIMITS = {
  /** Commits between the last version and HEAD. */
  maxCommits: 5e4,
  /** Bytes of one answer of git. */
  maxGitBytes: 64 * 1024 * 1024,
  /** UTF-16 units of a commit's message that are read; the rest is ignored. */
  maxMessage: 16384,
  /** UTF-16 units of one line in the notes. */
  maxLine: 500,
  /** Lines of one section of the notes; more are counted. */
  maxLines: 500,
  /** Changesets, and bytes of one. */
  maxChangesets: 1e3,
  maxChangesetBytes: 64 * 1024,
  /** Bytes of a changelog or a version file. */
  maxFileBytes: 16 * 1024 * 1024
};

// plugins/release-coordinator/src/git/run-git.ts
function gitWith(env, cwd, signal) {
  const run2 = async (args, options = {}) => {
    const { code, stdout, stderr } = await start(args, { env, cwd, signal, input: options.input ?? "" });
    if (code === 0) return stdout;
    if (code !== null && options.none?.includes(code)) return void 0;
    signal.throwIfAborted();
    const said = stderr.split("\n").find((line) => /^(fatal|error):/.test(line)) ?? stderr;
    throw new PluginError(`git ${args[0] ?? ""} failed: ${cleanLine(said, 300)}`);
  };
  return run2;
}
function start(args, { input, ...options }) {
  return new Promise((resolve4, reject) => {
    const child = spawn("git", args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
    const [stdout, stderr] = [[], []];
    let bytes = 0;
    const keep = (parts) => (part) => {
      bytes += part.length;
      if (bytes <= LIMITS.maxGitBytes) parts.push(part);
      else child.kill("SIGKILL");
    };
    child.stdout.on("data", keep(stdout));
    child.stderr.on("data", keep(stderr));
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
    child.on("error", (cause) => {
      if (cause.code !== "ENOENT") {
        reject(cause);
        return;
      }
      const hint = "install git with the packages of your system";
      reject(new PluginError("there is no git in the directories of the system", { hint, cause }));
    });
    child.on("close", (code) => {
      if (bytes > LIMITS.maxGitBytes) {
        const limit = String(LIMITS.maxGitBytes);
        reject(new PluginError(`git ${args[0] ?? ""} answered with more than ${limit} bytes`));
        return;
      }
      resolve4({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

// plugins/release-coordinator/src/git/open-repository.ts
var KEPT = /^(core\.(filemode|symlinks|ignorecase|precomposeunicode|autocrlf|eol)|extensions\.objectformat)=(true|false|input|lf|crlf|native|sha1|sha256)$/;
var HARMLESS = /* @__PURE__ */ new Set(["extensions.worktreeconfig", "extensions.partialclone", "extensions.noop"]);
async function openRepository(directory, signal) {
  const { root, own, common } = findGitDirectory(directory);
  const room = mkdtempSync(join2(tmpdir(), "git-"));
  const close = () => rmSync(room, { recursive: true, force: true });
  try {
    const env = environment(room, root);
    for (const name of ["objects", "refs", "packed-refs", "shallow"]) borrow(room, common, name);
    for (const name of readdirSync(own))
      if (/^(index|sharedindex\.[0-9a-f]+)$/.test(name)) borrow(room, own, name);
    mkdirSync(join2(room, "info"));
    borrow(room, common, "info/exclude");
    writeFileSync(join2(room, "HEAD"), readFileSync2(join2(own, "HEAD")));
    const config = join2(common, "config");
    const plain = gitWith({ ...env, GIT_DIR: "/dev/null" }, room, signal);
    const list = existsSync(config) ? await plain(["config", "--file", config, "--no-includes", "--list"]) : "";
    writeFileSync(join2(room, "config"), ownConfig(list));
    const boundary = join2(common, "shallow");
    const shallow = existsSync(boundary) ? new Set(readFileSync2(boundary, "utf8").trim().split("\n")) : void 0;
    return { root, git: gitWith(env, root, signal), shallow, close };
  } catch (error) {
    close();
    throw error;
  }
}
function borrow(room, from, name) {
  if (existsSync(join2(from, name))) symlinkSync(join2(from, name), join2(room, name));
}
function ownConfig(list) {
  const lines = list.split("\n");
  const foreign = lines.find((line) => {
    const key = line.split("=")[0]?.toLowerCase() ?? "";
    return key.startsWith("extensions.") && !HARMLESS.has(key) && !KEPT.test(line.toLowerCase());
  });
  if (foreign !== void 0) {
    throw new PluginError(`the repository needs an extension that is not known: ${JSON.stringify(foreign)}`);
  }
  const kept = lines.map((line) => KEPT.exec(line.toLowerCase())).filter((match) => match !== null);
  return [
    // Version 1 is what an extension needs.
    `[core]
	repositoryformatversion = 1
	bare = false
	logallrefupdates = false`,
    "	hookspath = /dev/null\n	attributesfile = /dev/null\n	excludesfile = /dev/null",
    "[protocol]\n	allow = never\n[gc]\n	auto = 0",
    ...kept.map(
      ([, key = "", name, value = ""]) => name === void 0 ? `[extensions]
	objectformat = ${value}` : `[core]
	${key.slice(5)} = ${value}`
    ),
    ""
  ].join("\n");
}
function environment(room, root) {
  const { PATH = "", GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = process.env;
  return {
    PATH,
    HOME: room,
    LC_ALL: "C.UTF-8",
    GIT_DIR: room,
    GIT_WORK_TREE: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    ...GIT_COMMITTER_NAME === void 0 ? {} : { GIT_COMMITTER_NAME },
    ...GIT_COMMITTER_EMAIL === void 0 ? {} : { GIT_COMMITTER_EMAIL }
  };
}

// plugins/release-coordinator/src/release/plan-release.ts
var import_semver3 = __toESM(require_semver2(), 1);

// plugins/release-coordinator/src/files/changelog.ts
var import_semver = __toESM(require_semver2(), 1);
var CHANGELOG = "CHANGELOG.md";
var HEADING = /^## +\[?v?(\d+\.\d+\.\d+[\w.+-]*)\]?.*$/gm;
function firstSection(text) {
  const heading = versionHeadings(text)[0];
  if (heading === void 0) return void 0;
  const body = text.slice(heading.index + heading[0].length);
  const end = /^## /m.exec(body)?.index ?? body.length;
  return { version: heading[1] ?? "", notes: body.slice(0, end).replaceAll("\r\n", "\n").trim() };
}
function withSection(text, { version, notes }) {
  const section = `## ${version}

${notes}
`;
  if (text === void 0 || text.trim() === "") return `# Changelog

${section}`;
  const isCrlf = text.includes("\r\n");
  const own = isCrlf ? section.replaceAll("\n", "\r\n") : section;
  const line = isCrlf ? "\r\n" : "\n";
  const at = versionHeadings(text)[0]?.index;
  if (at !== void 0) return `${text.slice(0, at)}${own}${line}${text.slice(at)}`;
  return `${text.trimEnd()}${line}${line}${own}`;
}
var versionHeadings = (text) => [...text.matchAll(HEADING)].filter(([, version = ""]) => (0, import_semver.valid)(version) !== null);

// plugins/release-coordinator/src/files/read-files.ts
import { lstatSync as lstatSync2, readdirSync as readdirSync2, readFileSync as readFileSync3 } from "node:fs";
import { join as join3 } from "node:path";
function readFile(root, path, max = LIMITS.maxFileBytes) {
  const stats = lstatSync2(join3(root, path), { throwIfNoEntry: false });
  if (stats === void 0) return void 0;
  if (!stats.isFile()) throw new PluginError(`${path} is no regular file`);
  if (stats.size > max) throw new PluginError(`${path} has more than ${max} bytes`);
  return readFileSync3(join3(root, path), "utf8");
}
function listChangesets(root) {
  if (lstatSync2(join3(root, ".changeset"), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const names = readdirSync2(join3(root, ".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md").map((name) => name.slice(0, -3)).sort();
  if (names.length > LIMITS.maxChangesets)
    throw new PluginError(`more than ${LIMITS.maxChangesets} changesets`);
  return names;
}

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count2 || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count2) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start2 = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start2, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start2, end);
  }
  function scanString() {
    let result = "", start2 = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start2, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start2, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start2, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start2 = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start2, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start2 = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start2, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start2, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function findNodeAtLocation(root, path) {
  if (!root) {
    return void 0;
  }
  let node = root;
  for (let segment of path) {
    if (typeof segment === "string") {
      if (node.type !== "object" || !Array.isArray(node.children)) {
        return void 0;
      }
      let found = false;
      for (const propertyNode of node.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1];
          found = true;
          break;
        }
      }
      if (!found) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
        return void 0;
      }
      node = node.children[index];
    }
  }
  return node;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString2(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString2(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray2() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray2();
      case 1:
        return parseObject();
      case 10:
        return parseString2(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/extract.js
function isDigit2(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit2(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit2(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit2(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++)) || !isDigit2(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit2(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit2(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start2 = ctx.p;
  if (!isDigit2(c) || !isDigit2(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit2(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start2, ctx.p);
  return readDate(ctx, t, 4, false, start2);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse2(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// plugins/release-coordinator/src/files/version-files.ts
var any = () => true;
var VERSION_FILES = [
  json("package.json", [["version"]]),
  json("package-lock.json", [["version"], ["packages", "", "version"]]),
  json("npm-shrinkwrap.json", [["version"], ["packages", "", "version"]]),
  // A plugin's version is three numbers.
  { ...json("ouroboros.plugin.json", [["version"]]), accepts: (version) => /^\d+\.\d+\.\d+$/.test(version) },
  { path: "pyproject.toml", accepts: any, read: readPyproject, write: writePyproject }
];
function json(path, places) {
  const nodes = (text) => {
    const errors = [];
    const tree = parseTree2(text, errors, { disallowComments: true, allowTrailingComma: false });
    if (tree === void 0 || errors.length > 0) throw new PluginError(`${path} is no JSON`);
    return places.flatMap((place) => findNodeAtLocation2(tree, [...place]) ?? []).filter(({ type }) => type === "string");
  };
  return {
    path,
    accepts: any,
    read: (text) => nodes(text)[0]?.value,
    write: (text, version) => nodes(text).sort((a, b) => b.offset - a.offset).reduce(
      (rest, { offset, length }) => `${rest.slice(0, offset)}"${version}"${rest.slice(offset + length)}`,
      text
    )
  };
}
function readPyproject(text) {
  try {
    const { project } = parse2(text);
    return typeof project?.version === "string" ? project.version : void 0;
  } catch (cause) {
    throw new PluginError("pyproject.toml is no TOML", { cause });
  }
}
function writePyproject(text, version) {
  const changed = text.replace(/^(\[project\][^[]*?^version\s*=\s*)(["'])[^"'\n]*\2/m, `$1"${version}"`);
  if (readPyproject(changed) !== version) {
    throw new PluginError("the version in pyproject.toml does not stand in a line of its own");
  }
  return changed;
}

// plugins/release-coordinator/src/git/read-history.ts
async function readHead({ git }) {
  const id = await git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { none: [1, 128] });
  return id?.trim();
}
async function readTags({ git }, head) {
  const format2 = "--format=%(refname:strip=2)%09%(objectname)%09%(*objectname)";
  const list = async (...more) => (await git(["for-each-ref", format2, ...more, "refs/tags"])).split("\n").filter((line) => line !== "");
  const reachable = new Set(head === void 0 ? [] : await list(`--merged=${head}`));
  return (await list()).map((line) => {
    const [name = "", object = "", target = ""] = line.split("	");
    return { name, commit: target === "" ? object : target, isReachable: reachable.has(line) };
  });
}
async function readCommits({ git }, head, from) {
  const max = LIMITS.maxCommits;
  const text = await git([
    "log",
    "-z",
    "--no-merges",
    `--max-count=${max + 1}`,
    "--format=%H%n%B",
    ...range(head, from)
  ]);
  const commits = text.split("\0").filter((entry) => entry !== "");
  if (commits.length > max) {
    throw new PluginError(`more than ${max} commits since the last version tag`, {
      hint: "is a version tag missing here? git fetch --tags"
    });
  }
  return commits.map((entry) => {
    const end = entry.indexOf("\n");
    return { id: entry.slice(0, end), message: entry.slice(end + 1) };
  });
}
async function readChangesetCommits({ git }, head, from) {
  const which = ["--", ":(glob).changeset/*.md", ":(exclude).changeset/README.md"];
  const text = await git([
    "log",
    "--no-merges",
    "--no-renames",
    "--diff-filter=A",
    "--format=%H",
    ...range(head, from),
    ...which
  ]);
  return new Set(text.split("\n").filter((line) => line !== ""));
}
async function checkDepth({ git, shallow }, head, from) {
  if (shallow === void 0 || head === void 0) return;
  const ids = from === void 0 ? shallow : new Set((await git(["rev-list", ...range(head, from)])).split("\n"));
  if (![...shallow].some((id) => ids.has(id))) return;
  throw new PluginError("this clone is shallow: the history since the last version tag is not all here", {
    hint: "git fetch --unshallow --tags (in CI: fetch-depth: 0)"
  });
}
async function readUncommitted({ git }) {
  const args = [
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=no",
    "--ignore-submodules=all",
    "--no-renames"
  ];
  return (await git(args)).split("\0").filter((entry) => entry !== "").map((entry) => entry.slice(3));
}
async function lastChangeOf({ git }, head, path) {
  const id = (await git(["log", "-1", "--format=%H", head, "--", `:(literal)${path}`])).trim();
  return id === "" ? void 0 : id;
}
async function readCommitted({ git }, commit, path) {
  return git(["cat-file", "blob", `${commit}:${path}`], { none: [128] });
}
var range = (head, from) => from === void 0 ? [head] : [head, `^${from}`];

// plugins/release-coordinator/src/release/change.ts
var BUMPS = ["patch", "minor", "major"];
function highestBump(bumps) {
  return BUMPS.findLast((bump) => bumps.includes(bump));
}

// plugins/release-coordinator/src/release/decide-version.ts
var import_semver2 = __toESM(require_semver2(), 1);
function newestStable(versions) {
  return versions.filter((version) => (0, import_semver2.prerelease)(version) === null).sort(import_semver2.rcompare)[0];
}
function decideVersion(question) {
  const { released, taken, as } = question;
  if (as !== void 0) {
    const newest = [...released].sort(import_semver2.rcompare)[0];
    const wanted = (0, import_semver2.parse)(as);
    if (wanted?.version !== as || wanted.build.length > 0) {
      throw new PluginError(`expected a version such as 1.2.3, got ${JSON.stringify(as)}`, { exitCode: 2 });
    }
    if (newest !== void 0 && (0, import_semver2.compare)(as, newest) <= 0) {
      throw new PluginError(`${as} does not come after ${newest}`, { exitCode: 2 });
    }
    if (taken.includes(as)) throw new PluginError(`${as} has a tag already`, { exitCode: 2 });
    return { version: as, why: "as you asked" };
  }
  const stable = decideStable(question);
  return question.pre === void 0 || stable.version === void 0 ? stable : decidePreRelease(stable.version, question.pre, taken);
}
function decideStable({ released, written, bump }) {
  const last = newestStable(released);
  if (released.length === 0) {
    const given = written === void 0 ? "0.0.0" : baseOf(written);
    if (given === "0.0.0") return { version: "0.1.0", why: "nothing is tagged yet" };
    return { version: given, why: "nothing is tagged yet, and the version files say so" };
  }
  const announced = released.filter(
    (version) => (0, import_semver2.prerelease)(version) !== null && (0, import_semver2.compare)(version, last ?? "0.0.0") > 0
  );
  const floor = announced.map(baseOf).sort(import_semver2.rcompare)[0];
  const raised = last === void 0 || bump === void 0 ? void 0 : (0, import_semver2.inc)(last, bump);
  if (floor !== void 0 && (raised === null || raised === void 0 || (0, import_semver2.compare)(raised, floor) < 0)) {
    return { version: floor, why: `pre-releases of ${floor} are tagged` };
  }
  if (last === void 0 || bump === void 0 || typeof raised !== "string") {
    return { why: "no changeset and no commit says what it changes" };
  }
  return { version: raised, why: `${last} with a ${bump} change` };
}
function decidePreRelease(target, identifier, taken) {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(identifier)) {
    throw new PluginError(`expected an identifier such as rc, got ${JSON.stringify(identifier)}`, {
      exitCode: 2
    });
  }
  const numbers = taken.map((version) => (0, import_semver2.parse)(version)).filter((version) => version !== null && baseOf(version.version) === target).map(
    ({ prerelease: [name, number] }) => name === identifier && typeof number === "number" ? number : 0
  );
  const next = Math.max(0, ...numbers) + 1;
  return { version: `${target}-${identifier}.${next}`, why: `pre-release ${next} of ${target}` };
}
function baseOf(version) {
  const parsed = (0, import_semver2.parse)(version);
  return parsed === null ? "0.0.0" : `${parsed.major}.${parsed.minor}.${parsed.patch}`;
}

// plugins/release-coordinator/src/release/format-notes.ts
var TITLES = {
  major: "Breaking changes",
  minor: "Features",
  patch: "Fixes"
};
function formatNotes(changes) {
  const sections = BUMPS.toReversed().flatMap((bump) => {
    const all = changes.filter((change) => change.bump === bump).map(formatEntry);
    if (all.length === 0) return [];
    const shown = all.slice(0, LIMITS.maxLines);
    const rest = all.length - shown.length;
    if (rest > 0) shown.push(`- and ${rest} more`);
    return [`### ${TITLES[bump]}

${shown.join("\n")}`];
  });
  return sections.length === 0 ? "Nothing that users see has changed." : sections.join("\n\n");
}
function formatEntry({ text }) {
  return `- ${text.split("\n").map((line, index) => index === 0 || line === "" ? line : `  ${line}`).join("\n")}`;
}

// plugins/release-coordinator/src/release/read-changeset.ts
function readChangeset(name, source) {
  const parts = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m.exec(source);
  if (parts === null) throw broken(name, "it does not begin with front matter between two lines of ---");
  const lines = (parts[1] ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  const bump = highestBump(lines.flatMap((line) => readLine(name, line)));
  if (bump === void 0) return void 0;
  const text = cleanText(parts[2] ?? "").trim();
  if (text === "") throw broken(name, "it says nothing");
  return { bump, text, from: "changeset", id: name };
}
function readLine(name, line) {
  const value = /^\s*(?:"[^"]+"|'[^']+'|[^"':\s]+)\s*:\s*["']?(\w+)["']?\s*$/.exec(line)?.[1];
  if (value === "none") return [];
  const bump = BUMPS.find((each) => each === value);
  if (bump !== void 0) return [bump];
  throw broken(name, `expected "<package>": patch, minor or major, got ${JSON.stringify(cleanText(line))}`);
}
function broken(name, why) {
  return new PluginError(`.changeset/${cleanText(name)}.md cannot be read: ${why}`);
}

// plugins/release-coordinator/src/release/read-commit-message.ts
var HEADER = /^([A-Za-z][\w-]{0,31})(?:\(([^()\n]{1,64})\))?(!)?: +(\S.*)$/;
var BREAKING = /^BREAKING[ -]CHANGE(?:: | #)/m;
var BUMP_OF = {
  feat: "minor",
  fix: "patch",
  perf: "patch",
  revert: "patch"
};
function readCommitMessage({ id, message }) {
  const [header = "", ...rest] = message.slice(0, LIMITS.maxMessage).split("\n");
  const [, type = "", scope, mark, subject = ""] = HEADER.exec(header.trim()) ?? [];
  if (type === "") return void 0;
  const isBreaking = mark !== void 0 || BREAKING.test(rest.join("\n"));
  const bump = isBreaking ? "major" : BUMP_OF[type.toLowerCase()];
  if (bump === void 0) return "silent";
  const text = `${scope === void 0 ? "" : `**${asMarkdown(scope)}:** `}${asMarkdown(subject)}`;
  return { bump, text: `${text} (${id.slice(0, 7)})`, from: "commit", id };
}
function asMarkdown(text) {
  return cleanLine(text, LIMITS.maxLine).split("`").map((part, index) => index % 2 === 1 ? part : part.replaceAll("<", "\\<")).join("`");
}

// plugins/release-coordinator/src/release/plan-release.ts
async function planRelease(repository, options) {
  const { root } = repository;
  const head = await readHead(repository);
  const tags = (await readTags(repository, head)).flatMap((tag2) => {
    const version = tag2.name.startsWith(options.prefix) ? tag2.name.slice(options.prefix.length) : "";
    return (0, import_semver3.valid)(version) === version ? [{ ...tag2, version }] : [];
  });
  const released = tags.filter(({ isReachable }) => isReachable).map(({ version }) => version);
  const newest = newestStable(released);
  const last = tags.find(({ version }) => version === newest);
  await checkDepth(repository, head, last?.commit);
  const changesets = listChangesets(root);
  const own = changesets.flatMap((name) => {
    const text = readFile(root, `.changeset/${name}.md`, LIMITS.maxChangesetBytes);
    return (text === void 0 ? void 0 : readChangeset(name, text)) ?? [];
  });
  const fromCommits = await readCommitChanges(repository, head, last?.commit);
  const changes = [...own, ...fromCommits.changes];
  const bump = raisedBy(changes, newest);
  const written = writtenVersions(root);
  const decided = decideVersion({
    released,
    taken: tags.map(({ version }) => version),
    ...written[0] && { written: written[0].version },
    ...bump && { bump },
    ...options.pre !== void 0 && { pre: options.pre },
    ...options.as !== void 0 && { as: options.as }
  });
  const prepared = findPrepared(
    root,
    written,
    released,
    tags.map(({ version }) => version)
  );
  if (prepared !== void 0) checkWish(prepared.version, options);
  const uncommitted = head === void 0 ? [] : await readUncommitted(repository);
  const different = new Set(written.map(({ version }) => version));
  return {
    ...head && { head },
    ...last && { last: { version: last.version, tag: last.name, commit: last.commit } },
    ...decided,
    ...bump && { bump },
    ...{ changes, notes: formatNotes(changes), commits: fromCommits.counts, changesets },
    ...prepared && { ...prepared, why: "it is prepared and has no tag yet" },
    isPrepared: prepared !== void 0,
    remarks: [
      ...uncommitted.length > 0 ? [
        uncommitted.length === 1 ? "1 file is not committed as it is" : `${uncommitted.length} files are not committed as they are`
      ] : [],
      ...different.size > 1 ? [`the version files differ: ${written.map(({ path, version }) => `${path} ${version}`).join(", ")}`] : [],
      ...fromCommits.counts.unclear > 0 ? [
        `${fromCommits.counts.unclear === 1 ? "1 commit does not say what it changes" : `${fromCommits.counts.unclear} commits do not say what they change`}: neither a changeset nor a conventional message`
      ] : []
    ]
  };
}
function raisedBy(changes, last) {
  const isEarly = last !== void 0 && (0, import_semver3.compare)(last, "1.0.0") < 0;
  return highestBump(
    changes.map(({ bump, from }) => isEarly && from === "commit" && bump === "major" ? "minor" : bump)
  );
}
async function readCommitChanges(repository, head, from) {
  if (head === void 0) return { changes: [], counts: { told: 0, silent: 0, unclear: 0 } };
  const withChangeset = await readChangesetCommits(repository, head, from);
  const changes = [];
  const counts = { told: 0, silent: 0, unclear: 0 };
  for (const commit of await readCommits(repository, head, from)) {
    const change = withChangeset.has(commit.id) ? "told" : readCommitMessage(commit);
    if (change === void 0) counts.unclear += 1;
    else if (change === "silent") counts.silent += 1;
    else counts.told += 1;
    if (typeof change === "object") changes.push(change);
  }
  return { changes, counts };
}
function checkWish(prepared, { as, pre }) {
  const isWished = as === void 0 ? pre === void 0 || prepared.includes(`-${pre}.`) : as === prepared;
  if (isWished) return;
  throw new PluginError(`${prepared} is prepared already, and not tagged`, {
    hint: "ooo release tag, or undo the preparation"
  });
}
function writtenVersions(root) {
  return VERSION_FILES.flatMap((file) => {
    const text = readFile(root, file.path);
    const version = text === void 0 ? void 0 : file.read(text);
    return version === void 0 ? [] : [{ path: file.path, version }];
  });
}
function findPrepared(root, written, released, taken) {
  const section = firstSection(readFile(root, CHANGELOG) ?? "");
  if (section === void 0 || taken.includes(section.version)) return void 0;
  const newest = [...released].sort(import_semver3.rcompare)[0];
  if (newest !== void 0 && (0, import_semver3.compare)(section.version, newest) <= 0) return void 0;
  const behind = VERSION_FILES.filter(({ accepts }) => accepts(section.version)).some(
    ({ path }) => written.some((one) => one.path === path && one.version !== section.version)
  );
  return behind ? void 0 : section;
}
function tagPrefix(config) {
  const prefix = config.tag_prefix ?? "v";
  if (typeof prefix === "string" && /^([A-Za-z0-9][A-Za-z0-9._/@-]{0,99})?$/.test(prefix)) return prefix;
  throw new PluginError(`tag_prefix in config.toml: expected text such as v, got ${JSON.stringify(prefix)}`, {
    exitCode: 2
  });
}

// plugins/release-coordinator/src/commands/describe-plan.ts
function describePlan(plan2) {
  const { head, last, version, why, bump, changes, notes, isPrepared, commits, changesets, remarks } = plan2;
  const total = commits.told + commits.silent + commits.unclear;
  const since = last === void 0 ? "no version is tagged yet" : `since ${last.tag}`;
  const next = isPrepared ? "next: commit it if you have not, then: ooo release tag" : "next: ooo release prepare";
  const lines = [
    version === void 0 ? `nothing to release: ${why}` : `${version}: ${why}`,
    `${since}: ${count(total, "commit")}, ${count(changesets.length, "changeset")}`,
    ...version === void 0 ? [] : ["", notes, ""],
    ...remarks.map((remark) => `note: ${cleanLine(remark, 500)}`),
    ...version === void 0 ? [] : [next]
  ];
  return {
    text: lines.join("\n"),
    data: {
      ...{ version: version ?? null, why, bump: bump ?? null, head: head ?? null, last: last ?? null },
      prepared: isPrepared,
      changes: changes.map(({ bump: raises, text, from, id }) => ({ bump: raises, text, from, id })),
      notes: version === void 0 ? null : notes,
      ...{ commits, changesets, remarks }
    }
  };
}
var count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

// plugins/release-coordinator/src/commands/plan.ts
var plan = async ({ args, config, workspace, signal }) => {
  const repository = await openRepository(workspace.directory, signal);
  try {
    const found = await planRelease(repository, { ...args, prefix: tagPrefix(config) });
    return describePlan(found);
  } finally {
    repository.close();
  }
};

// plugins/release-coordinator/src/commands/prepare.ts
import { createHash } from "node:crypto";
import { unlinkSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";

// plugins/release-coordinator/src/release/plan-files.ts
var import_semver4 = __toESM(require_semver2(), 1);
function planFiles(root, plan2) {
  const { version, notes } = plan2;
  if (plan2.isPrepared && version !== void 0) return finishPrepared(root, { ...plan2, version });
  if (version === void 0) {
    const hint = "ooo release prepare --as <version> releases all the same";
    throw new PluginError(`nothing to release: ${plan2.why}`, { hint });
  }
  const changelog = readFile(root, CHANGELOG);
  const isThere = firstSection(changelog ?? "")?.version === version;
  if (isThere && firstSection(changelog ?? "")?.notes !== notes) {
    throw new PluginError(`${CHANGELOG} has other notes for ${version} already`, {
      hint: `git restore ${CHANGELOG}, or finish ${version} by hand`
    });
  }
  const files = VERSION_FILES.filter(({ accepts }) => accepts(version)).flatMap((file) => {
    const text = readFile(root, file.path);
    if (text === void 0 || file.read(text) === void 0) return [];
    const written = file.write(text, version);
    return written === text ? [] : [{ path: file.path, text: written, isNew: false }];
  });
  const section = {
    path: CHANGELOG,
    text: withSection(changelog, { version, notes }),
    isNew: changelog === void 0
  };
  return {
    version,
    write: isThere ? files : [section, ...files],
    remove: used(version, plan2.changesets)
  };
}
function finishPrepared(root, { version, notes, changesets }) {
  const late = changesets.filter((name) => {
    const change = readChangeset(
      name,
      readFile(root, `.changeset/${name}.md`, LIMITS.maxChangesetBytes) ?? ""
    );
    return change !== void 0 && !notes.includes(formatEntry(change));
  });
  if (late.length > 0 && (0, import_semver4.prerelease)(version) === null) {
    throw new PluginError(
      `${version} is prepared, and ${late.length} changesets came later: ${late.join(", ")}`,
      {
        hint: `ooo release tag ${version}, then prepare the next; or undo the preparation`
      }
    );
  }
  return { version, write: [], remove: used(version, changesets) };
}
var used = (version, changesets) => (0, import_semver4.prerelease)(version) === null ? changesets.map((name) => `.changeset/${name}.md`) : [];

// plugins/release-coordinator/src/commands/require-scope.ts
var BLOCKED2 = 77;
function requireScope(scopes, scope) {
  if (scopes.has(scope)) return;
  const hint = `ooo plugin trust release-coordinator --scope ${scope}`;
  throw new PluginError(`this needs the scope ${scope}, which is not granted`, { hint, exitCode: BLOCKED2 });
}

// plugins/release-coordinator/src/commands/prepare.ts
var prepare = async (context) => {
  const { args, config, workspace, scopes, ledger, signal } = context;
  requireScope(scopes, "filesystem:write");
  const repository = await openRepository(workspace.directory, signal);
  try {
    const { root } = repository;
    const plan2 = await planRelease(repository, { ...args, prefix: tagPrefix(config) });
    const { version, write: write3, remove } = planFiles(root, plan2);
    const files = write3.map(({ path, text }) => ({ path, sha256: sha256(text) }));
    const data = { version, head: plan2.head ?? null, last: plan2.last?.tag ?? null, files, removed: remove };
    if (write3.length + remove.length === 0) {
      return {
        data: { ...data, written: false },
        text: `${version} is prepared already: nothing is left to write`
      };
    }
    await ledger.append("release.prepare", data, `prepare ${version}`);
    signal.throwIfAborted();
    for (const { path, text } of write3) writeFileSync2(join4(root, path), text);
    for (const path of remove) unlinkSync(join4(root, path));
    const lines = [
      ...write3.map(({ path, isNew }) => `${isNew ? "created" : "changed"}  ${path}`),
      ...remove.map((path) => `removed  ${path}`),
      "",
      `## ${version}`,
      "",
      plan2.notes,
      "",
      ...plan2.remarks.map((remark) => `note: ${remark}`),
      `next: look at it, commit it, then: ooo release tag ${version}`
    ];
    return { data: { ...data, written: true }, text: lines.join("\n") };
  } catch (error) {
    if (error.code === "EROFS") {
      throw new PluginError("a file is protected and cannot be written here", { cause: error });
    }
    throw error;
  } finally {
    repository.close();
  }
};
var sha256 = (text) => createHash("sha256").update(text).digest("hex");

// plugins/release-coordinator/src/release/find-prepared-commit.ts
async function findPreparedCommit(repository, { head, version, isPrepared, last }, wanted) {
  const hint = "ooo release prepare, then commit what it wrote";
  if (wanted !== void 0 && wanted === last?.version) {
    throw new PluginError(`${last.tag} is a tag already`);
  }
  if (!isPrepared || version === void 0 || head === void 0)
    throw new PluginError(`no version is prepared${last ? ` after ${last.tag}` : ""}`, { hint });
  if (wanted !== void 0 && wanted !== version) {
    throw new PluginError(`${wanted} is not prepared, ${version} is`);
  }
  const commit = await lastChangeOf(repository, head, CHANGELOG);
  const notes = commit === void 0 ? void 0 : await notesIn(repository, commit, version);
  if (commit === void 0 || notes === void 0) {
    throw new PluginError(`${version} is prepared, but no commit holds all of it`, {
      hint: "commit what ooo release prepare wrote"
    });
  }
  return { version, notes, commit };
}
async function notesIn(repository, commit, version) {
  const section = firstSection(await readCommitted(repository, commit, CHANGELOG) ?? "");
  if (section?.version !== version) return void 0;
  for (const file of VERSION_FILES.filter(({ accepts }) => accepts(version))) {
    const text = await readCommitted(repository, commit, file.path);
    const written = text === void 0 ? void 0 : file.read(text);
    if (written !== void 0 && written !== version) return void 0;
  }
  return section.notes;
}

// plugins/release-coordinator/src/commands/tag.ts
var tag = async (context) => {
  const { args, config, workspace, scopes, ledger, handoff, signal } = context;
  requireScope(scopes, "git:write");
  const prefix = tagPrefix(config);
  const repository = await openRepository(workspace.directory, signal);
  try {
    const { git } = repository;
    const plan2 = await planRelease(repository, { prefix });
    const { version, notes, commit } = await findPreparedCommit(repository, plan2, args.version);
    const uncommitted = await readUncommitted(repository);
    if (uncommitted.length > 0) {
      const names = uncommitted.slice(0, 5).map((path) => cleanLine(path, 200));
      throw new PluginError(`the work tree is dirty: ${names.join(", ")}`, {
        hint: "commit or restore them first"
      });
    }
    const name = `${prefix}${version}`;
    const committer = [process.env.GIT_COMMITTER_NAME, process.env.GIT_COMMITTER_EMAIL];
    if (committer.some((value) => value === void 0 || value === "")) {
      const hint = "git config --global user.name <name>; git config --global user.email <address>";
      throw new PluginError("git does not know who you are", { hint });
    }
    const decision = { tag: name, commit, version, last: plan2.last?.tag ?? null, notes };
    await ledger.append("release.tag", decision, `tag ${name} at ${commit.slice(0, 7)}`);
    signal.throwIfAborted();
    await git(["tag", "--annotate", "--cleanup=whitespace", "--file=-", name, commit], {
      input: `${name}

${notes}
`
    });
    const object = (await git(["rev-parse", "--verify", `refs/tags/${name}`])).trim();
    await handoff.attach({ name: "release", data: { ...decision, object } });
    const isBehind = commit !== plan2.head;
    const lines = [
      `${name} is tagged at ${commit.slice(0, 7)}`,
      ...isBehind ? ["note: commits came after it; they belong to the next version"] : [],
      `next: git push origin ${name}`
    ];
    return { data: { ...decision, object }, text: lines.join("\n") };
  } finally {
    repository.close();
  }
};

// plugins/release-coordinator/src/manifest.ts
var manifest = {
  name: "release-coordinator",
  commands: [
    { "namespace": "release", "name": "plan", "usage": "ooo release plan [--pre <identifier>] [--as <version>] [--json]", "arguments": [{ "name": "pre", "type": "string", "required": false }, { "name": "as", "type": "string", "required": false }], "permissions": ["filesystem:read", "git:read"] },
    { "namespace": "release", "name": "prepare", "usage": "ooo release prepare [--pre <identifier>] [--as <version>] [--json]", "arguments": [{ "name": "pre", "type": "string", "required": false }, { "name": "as", "type": "string", "required": false }], "permissions": ["filesystem:read", "git:read", "filesystem:write"] },
    { "namespace": "release", "name": "tag", "usage": "ooo release tag [version] [--json]", "arguments": [{ "name": "version", "type": "string", "required": false }], "permissions": ["filesystem:read", "git:read", "git:write"] }
  ],
  capabilities: [
    { "name": "ledger", "access": "write" },
    { "name": "handoff", "access": "attach" }
  ],
  permissions: [
    { "scope": "filesystem:read", "required": true },
    { "scope": "git:read", "required": true },
    { "scope": "filesystem:write", "required": false },
    { "scope": "git:write", "required": false }
  ]
};

// plugins/release-coordinator/src/plugin.ts
var plugin = definePlugin(manifest, {
  "release plan": plan,
  "release prepare": prepare,
  "release tag": tag
});

// plugins/release-coordinator/src/main.ts
await runPlugin(plugin);
/*! Bundled license information:

smol-toml/dist/error.js:
smol-toml/dist/primitive.js:
smol-toml/dist/date.js:
smol-toml/dist/extract.js:
smol-toml/dist/util.js:
smol-toml/dist/struct.js:
smol-toml/dist/parse.js:
smol-toml/dist/stringify.js:
smol-toml/dist/index.js:
  (*!
   * Copyright (c) Squirrel Chat et al., All rights reserved.
   * SPDX-License-Identifier: BSD-3-Clause
   *
   * Redistribution and use in source and binary forms, with or without
   * modification, are permitted provided that the following conditions are met:
   *
   * 1. Redistributions of source code must retain the above copyright notice, this
   *    list of conditions and the following disclaimer.
   * 2. Redistributions in binary form must reproduce the above copyright notice,
   *    this list of conditions and the following disclaimer in the
   *    documentation and/or other materials provided with the distribution.
   * 3. Neither the name of the copyright holder nor the names of its contributors
   *    may be used to endorse or promote products derived from this software without
   *    specific prior written permission.
   *
   * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
   * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
   * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
   * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
   * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
   * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
   * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
   * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
   * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
   * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
   *)
*/
