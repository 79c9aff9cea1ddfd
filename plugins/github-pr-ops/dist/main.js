// Written by tools/bundle-plugins.ts from plugins/github-pr-ops/src. Do not edit.
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

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
function openChannel(environment) {
  const text = environment[PROTOCOL_FD_VARIABLE];
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
function writeObject(object2, path) {
  const prototype = Object.getPrototypeOf(object2);
  if (prototype !== Object.prototype && prototype !== null) {
    refuse("JSON_NOT_A_VALUE", "an instance of a class is not a JSON value", path);
  }
  let text = "{";
  for (const key of Object.keys(object2).sort()) {
    path.push(key);
    text += `${text === "{" ? "" : ","}${write2(key, path)}:${write2(object2[key], path)}`;
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
function endOfString(text, start) {
  let at = text.indexOf('"', start + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}
function isEscaped(text, at) {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}
function endOfNumber(text, start) {
  const pattern = /[-+.0-9eE]*/y;
  pattern.lastIndex = start;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
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
                  var valid2 = _errs6 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
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
                    var valid2 = _errs8 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
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
                  var valid2 = _errs6 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
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
                    var valid2 = _errs15 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs22 === errors;
                    } else {
                      var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.data !== void 0) {
                        let data3 = data0.data;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate33.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/ledger.append.params/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid2 = _errs10 === errors;
                      } else {
                        var valid2 = true;
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
                  var valid2 = _errs6 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
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
                    var valid2 = _errs8 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs12 === errors;
                      } else {
                        var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs7 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
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
                          var valid2 = _errs11 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
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
                            var valid2 = _errs15 === errors;
                          } else {
                            var valid2 = true;
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
                  var valid2 = _errs6 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
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
                    var valid2 = _errs8 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs12 === errors;
                      } else {
                        var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.data !== void 0) {
                        let data3 = data0.data;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate41.errors = [{ instancePath: instancePath + "/params/data", schemaPath: "#/$defs/handoff.attach.params/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid2 = _errs10 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
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
                          var valid2 = _errs12 === errors;
                        } else {
                          var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.seed !== void 0) {
                        let data3 = data0.seed;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate45.errors = [{ instancePath: instancePath + "/params/seed", schemaPath: "#/$defs/seed.propose.params/properties/seed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid2 = _errs10 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
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
                          var valid2 = _errs12 === errors;
                        } else {
                          var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs12 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
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
                          var valid2 = _errs14 === errors;
                        } else {
                          var valid2 = true;
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
                  var valid2 = _errs6 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
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
                    var valid2 = _errs8 === errors;
                  } else {
                    var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.arguments !== void 0) {
                        let data3 = data0.arguments;
                        const _errs10 = errors;
                        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                          validate51.errors = [{ instancePath: instancePath + "/params/arguments", schemaPath: "#/$defs/mcp.callTool.params/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid2 = _errs10 === errors;
                      } else {
                        var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs10 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data0.body !== void 0) {
                          const _errs19 = errors;
                          if (typeof data0.body !== "boolean") {
                            validate53.errors = [{ instancePath: instancePath + "/params/body", schemaPath: "#/$defs/http.request.params/properties/body/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid2 = _errs19 === errors;
                        } else {
                          var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs7 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
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
                      var valid2 = _errs7 === errors;
                    } else {
                      var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate61.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.chunk.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema91.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
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
                          var valid2 = _errs11 === errors;
                        } else {
                          var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate63.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.end.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema93.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
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
                          var valid2 = _errs11 === errors;
                        } else {
                          var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate65.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.credit.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema95.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.stream !== void 0) {
                      let data2 = data0.stream;
                      const _errs8 = errors;
                      if (!(data2 === "request" || data2 === "response" || data2 === "stdout" || data2 === "stderr")) {
                        validate67.errors = [{ instancePath: instancePath + "/params/stream", schemaPath: "#/$defs/stream.stop.params/properties/stream/enum", keyword: "enum", params: { allowedValues: schema97.properties.stream.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
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
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.message !== void 0) {
                      const _errs8 = errors;
                      if (typeof data0.message !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/$defs/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
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
                        var valid2 = _errs10 === errors;
                      } else {
                        var valid2 = true;
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
function fromErrorObject(object2) {
  const { code, ...detail } = object2.data;
  return new ProtocolError(
    Object.hasOwn(NUMBERS, code) ? code : "PEER_ERROR",
    object2.message,
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
        const waiting = new Promise((resolve3, reject) => {
          this.#waiters.push({ resolve: resolve3, reject });
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
        for (const { resolve: resolve3, reject } of this.#waiters.splice(0)) {
          if (this.#error === void 0) resolve3({ done: true, value: void 0 });
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
            await new Promise((resolve3) => this.#wake = resolve3);
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
      takeError({ id, error: object2 }) {
        const exchange = this.#asked(id);
        const error = fromErrorObject(object2);
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
        const { promise, resolve: resolve3 } = Promise.withResolvers();
        const wake = () => resolve3(void 0);
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
        const { promise, resolve: resolve3, reject } = Promise.withResolvers();
        promise.catch(() => void 0);
        const onAbort = () => this.#cancel(exchange, cancelled(signal));
        const exchange = {
          id,
          method,
          readers: /* @__PURE__ */ new Map(),
          writers: /* @__PURE__ */ new Map(),
          isAnswered: false,
          isCancelled: false,
          resolve: resolve3,
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
        return new Promise((resolve3) => {
          this.#stream.once("close", resolve3);
          this.#stream.write("", () => resolve3());
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
    const request2 = new Request(url, {
      method,
      headers: headers.map(({ name, value }) => [name, value]),
      redirect: "manual",
      signal: call.signal,
      ...body === true && { body: ReadableStream.from(call.input), duplex: "half" }
    });
    onRequest(request2);
    let response;
    try {
      response = await answer(request2);
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
      const changed2 = [...values.map(({ key }) => key), ...gone];
      if (new Set(changed2).size < changed2.length) {
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
      const sha256 = digestOf(canonicalJson(data));
      const entry = {
        id: `evidence-${seen.evidence.length + 1}`,
        sha256,
        kind,
        ...summary && { summary },
        data
      };
      seen.evidence.push({
        ...entry,
        invocation_id: "fake-invocation",
        recorded_at: (/* @__PURE__ */ new Date()).toISOString()
      });
      return { id: entry.id, sha256 };
    },
    "ledger.query": (query) => findEvidence(seen.evidence, query),
    "provenance.record": (entry) => ({ id: `provenance-${seen.provenance.push(entry)}` }),
    "progress.report": (report) => {
      seen.progress.push(report);
      return {};
    },
    "handoff.attach": (handoff) => ({ id: `handoff-${seen.handoffs.push(handoff)}` }),
    "http.request": fakeHttpHandler(fetch2, (request2) => seen.requests.push(request2))
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
  const start = cursor === void 0 ? 0 : Number(cursor);
  if (!Number.isSafeInteger(start))
    throw new ProtocolError("INVALID_PARAMS", "a cursor is one that a page gave");
  const found = evidence.toReversed().filter((entry) => kind === void 0 || entry.kind === kind).filter((entry) => invocation_id === void 0 || entry.invocation_id === invocation_id);
  const end = start + limit;
  return { entries: found.slice(start, end), ...end < found.length && { cursor: String(end) } };
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

// packages/plugin-sdk/src/index.ts
init_src2();

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
  const cut2 = text.length > LONGEST;
  return `"${visible(cut2 ? text.slice(0, LONGEST) : text)}"${cut2 ? ` (${text.length} characters)` : ""}`;
}
function visible(text) {
  return JSON.stringify(text).slice(1, -1).replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// packages/manifest/src/bind-arguments.ts
function bindArguments(command, words2) {
  const { candidates, positionals, unbound } = scanWords(command.arguments, words2);
  const open2 = openArguments(command.arguments, candidates);
  for (const word of positionals) {
    const argument = open2.shift();
    if (argument === void 0) unbound.push(word);
    else candidates.push({ argument, text: words2[word], word });
  }
  const bindings = [];
  for (const candidate of candidates.sort((a, b) => a.word - b.word)) {
    const conversion = convertWord(candidate.argument.type, candidate.text);
    if (!conversion.ok) return { ok: false, problem: invalid(candidate, conversion) };
    bindings.push({ argument: candidate.argument, value: conversion.value, word: candidate.word });
  }
  const values = new Map(bindings.map((binding) => [binding.argument.name, binding]));
  const missing = command.arguments.find(({ name, required }) => required && !values.has(name));
  if (missing !== void 0) return { ok: false, problem: absent(missing, words2, unbound) };
  return { ok: true, values, bindings, unbound: unbound.sort((a, b) => a - b) };
}
function scanWords(declared, words2) {
  const candidates = [];
  const positionals = [];
  const unbound = [];
  let isSkipping = false;
  for (let at = 0; at < words2.length; at += 1) {
    const word = words2[at] ?? "";
    if (word === "--") {
      unbound.push(at);
      for (at += 1; at < words2.length; at += 1) positionals.push(at);
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
        const next = words2[at + 1];
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
function absent({ name, type }, words2, unbound) {
  const expected = type === "boolean" ? `the flag --${name}` : `a value of type ${type}`;
  const word = findTaker(words2, unbound);
  const got = "nothing";
  return { code: "ARGUMENT_MISSING", argument: name, expected, got, ...word !== void 0 && { word } };
}
function findTaker(words2, unbound) {
  return unbound.find((at) => {
    const [word = "", next] = words2.slice(at, at + 2);
    return word !== "--" && isFlag(word) && next !== void 0 && !isFlag(next) && unbound.includes(at + 1);
  });
}
function formatBindProblem({ code, argument, expected, got, word }, words2) {
  if (code === "ARGUMENT_INVALID") return `${argument} has to be ${expected}, got ${got}`;
  const [taker = ""] = (word === void 0 ? "" : words2[word] ?? "").split("=");
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
  const { words: words2, isJson } = sortWords(command, typed, bound.unbound);
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
    words: words2,
    isJson
  };
}
function findCommand({ name: plugin2, commands }, name, namespace) {
  const found = commands.find(
    (command) => command.name === name && (namespace === void 0 || command.namespace === namespace)
  );
  if (found !== void 0) return found;
  const known2 = commands.map((command) => command.name).join(", ");
  throw new PluginError(
    name === void 0 ? `${plugin2} needs a command, one of: ${known2}` : `${plugin2} has no command ${quote(name)}, only: ${known2}`,
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
async function bodyOf(request2, given) {
  if (request2.body === null) return void 0;
  const isStream = given instanceof ReadableStream || given === void 0 || given === null;
  if (!isStream) return { kind: "bytes", bytes: new Uint8Array(await request2.arrayBuffer()) };
  return { kind: "stream", stream: request2.body };
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
function nextRequest(request2, status, location) {
  if (!URL.canParse(location, request2.url.href)) throw new TypeError("the redirect leads to no URL");
  const url = new URL(location, request2.url);
  url.hash = "";
  const headers = new Headers(request2.headers);
  let { method, body } = request2;
  const drops = status === 303 ? !["GET", "HEAD"].includes(method) : status < 303 && method === "POST";
  if (drops) {
    method = "GET";
    body = void 0;
    for (const name of BODY_HEADERS) headers.delete(name);
  }
  if (body?.kind === "stream") throw new TypeError("a stream cannot be sent again after a redirect");
  if (url.origin !== request2.url.origin) for (const name of ORIGIN_HEADERS) headers.delete(name);
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
  const format = ENCODINGS[headers.get("content-encoding")?.trim().toLowerCase() ?? ""];
  if (format === void 0) return stream;
  return stream.pipeThrough(new DecompressionStream(format));
}

// packages/plugin-sdk/src/host-fetch.ts
function hostFetch(connection) {
  return async (input, init) => {
    const request2 = new Request(input, init);
    let outgoing = {
      method: request2.method,
      url: new URL(request2.url),
      headers: new Headers(request2.headers),
      body: await bodyOf(request2, init?.body)
    };
    outgoing.url.hash = "";
    for (let redirects = 0; ; redirects += 1) {
      const response = await send(connection, outgoing, request2.signal, redirects > 0);
      const location = response.headers.get("location");
      if (!isRedirect(response.status) || location === null || request2.redirect === "manual") return response;
      await response.body?.cancel();
      if (request2.redirect === "error") throw new TypeError(`${outgoing.url.href} answered with a redirect`);
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
  const cut2 = text.length <= SDK_LIMITS.maxLogMessage && Buffer.byteLength(JSON.stringify(text)) <= SDK_LIMITS.maxLogFieldBytes ? text : `${text.slice(0, 5e3).toWellFormed()}\u2026`;
  const isSmall = fields !== void 0 && Buffer.byteLength(JSON.stringify(fields)) <= SDK_LIMITS.maxLogFieldBytes / 2;
  return { level, message: cut2, ...isSmall ? { fields } : {} };
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
      const { readFile } = await import("node:fs/promises");
      return readFile(resolve2(directory, path), "utf8");
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
  const request2 = (method, params) => connection.request(method, params);
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
    request: request2,
    state: openState(request2),
    ledger: openLedger(request2),
    provenance: {
      record: async (entry) => {
        await request2("provenance.record", entry);
      }
    },
    progress: {
      report: async (progress) => {
        await request2("progress.report", progress);
      }
    },
    handoff: { attach: async (handoff) => (await request2("handoff.attach", handoff)).id }
  };
}
function openState(request2) {
  const entry = async (key) => {
    const { found, value, version } = await request2("state.get", { key });
    return found && value !== void 0 && version !== void 0 ? { value, version } : void 0;
  };
  return {
    entry,
    get: async (key) => (await entry(key))?.value,
    set: async (key, value) => (await request2("state.set", { key, value })).version,
    delete: async (key) => (await request2("state.delete", { key })).deleted,
    transact: (change) => request2("state.transact", change),
    async *keys(prefix) {
      let cursor;
      do {
        const page = await request2("state.list", { ...prefix && { prefix }, ...cursor && { cursor } });
        for (const { key } of page.keys) yield key;
        cursor = page.cursor;
      } while (cursor !== void 0);
    }
  };
}
function openLedger(request2) {
  return {
    append: (kind, data, summary) => request2("ledger.append", { kind, data, ...summary !== void 0 && { summary } }),
    query: (query = {}) => request2("ledger.query", query)
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
    fetch: (request2) => fetch(request2),
    onLog: ({ level, message }) => stderr(`${level}: ${message}
`)
  });
  return host.channel;
}

// plugins/github-pr-ops/src/manifest.ts
var manifest = {
  name: "github-pr-ops",
  commands: [
    {
      namespace: "github-pr",
      name: "review",
      usage: "ooo github-pr review <pull-request-url> [--policy <name>]",
      arguments: [
        { name: "pull_request_url", type: "url", required: true },
        { name: "policy", type: "string", required: false }
      ],
      permissions: ["github:read"]
    },
    {
      namespace: "github-pr",
      name: "merge",
      usage: "ooo github-pr merge [<pull-request-url>] --policy <name>",
      arguments: [
        { name: "policy", type: "string", required: true },
        { name: "pull_request_url", type: "url", required: false }
      ],
      permissions: ["github:read", "github:pull_request:write"]
    }
  ],
  capabilities: [
    { name: "ledger", access: "write" },
    { name: "provenance", access: "write" },
    { name: "state", access: "write" },
    { name: "progress", access: "write" },
    { name: "handoff", access: "attach" }
  ],
  permissions: [
    { scope: "github:read", required: true },
    { scope: "github:pull_request:write", required: false }
  ]
};

// plugins/github-pr-ops/src/compare-reviews.ts
function compareReviews(before, after) {
  const [was, is] = [before.pull_request, after.pull_request];
  const outcomes = new Map(before.findings.map(({ rule, outcome }) => [rule, outcome]));
  const isOtherPolicy = before.policy.digest !== after.policy.digest;
  return [
    ...changed("verdict", before.ready ? "ready" : "not ready", after.ready ? "ready" : "not ready"),
    ...changed("head", short(was.head), short(is.head)),
    ...changed("state", was.state, is.state),
    ...isOtherPolicy ? [`policy: ${before.policy.name} -> ${after.policy.name}, other rules`] : [],
    ...after.findings.flatMap(({ rule, outcome }) => {
      const old = outcomes.get(rule);
      return old === void 0 ? [] : changed(rule, old, outcome);
    }),
    ...listed("label", was.labels, is.labels),
    ...listed("approval", was.approved_by ?? [], is.approved_by ?? []),
    ...changed("title", was.title, is.title),
    ...changed(
      "size",
      `+${String(was.additions)} -${String(was.deletions)}`,
      `+${String(is.additions)} -${String(is.deletions)}`
    )
  ];
}
var short = (commit) => commit.slice(0, 10);
var changed = (what, before, after) => before === after ? [] : [`${what}: ${before} -> ${after}`];
var listed = (what, before, after) => [
  ...after.filter((each) => !before.includes(each)).map((each) => `${what} added: ${each}`),
  ...before.filter((each) => !after.includes(each)).map((each) => `${what} gone: ${each}`)
];

// plugins/github-pr-ops/src/rules/rule.ts
var met = (message, evidence = []) => ({
  ...{ outcome: "met", message, evidence }
});
var unmet = (message, evidence = []) => ({
  ...{ outcome: "unmet", message, evidence }
});
var notKnown = (message, evidence = []) => ({
  ...{ outcome: "unknown", message, evidence }
});
function ifKnown(fact, what, rule) {
  return fact.isKnown ? rule(fact.value) : notKnown(`${what}: ${fact.why}`);
}
function count(number2, noun) {
  return `${String(number2)} ${noun}${number2 === 1 ? "" : "s"}`;
}

// plugins/github-pr-ops/src/visible.ts
var MAX_LENGTH = 300;
var HARMFUL = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visible2(value) {
  const text = (typeof value === "string" ? value : String(value)).replaceAll(new RegExp("\\p{Zs}+", "gu"), " ");
  const cut2 = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\u2026` : text;
  return cut2.replaceAll(HARMFUL, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

// plugins/github-pr-ops/src/format-review.ts
var MARKS = { met: "ok", unmet: "NO", unknown: "??" };
function formatReview(data, since) {
  const { pull_request: pull, policy, findings } = data;
  const width = Math.max(...findings.map(({ rule }) => rule.length));
  return [
    `${visible2(pull.url)} by @${visible2(pull.author)}`,
    `"${visible2(pull.title)}"`,
    "",
    `${formatVerdict(data)}, under ${policy.name} (${visible2(policy.source)})`,
    "",
    ...findings.flatMap(({ rule, outcome, message, evidence }) => [
      `  ${MARKS[outcome]}  ${rule.padEnd(width)}  ${visible2(message)}`,
      // On a screen, only what is not said already; `--json` has all of it.
      ...(outcome === "met" ? [] : evidence).filter((each) => !message.includes(each)).map((each) => `      ${" ".repeat(width)}  - ${visible2(each)}`)
    ]),
    "",
    ...describe(pull),
    ...since === void 0 ? [] : formatSince(since)
  ].join("\n");
}
function formatVerdict({ findings, ready }) {
  if (ready) return "READY to merge";
  const number2 = (wanted) => findings.filter(({ outcome }) => outcome === wanted).length;
  const [unmet2, unknown2] = [number2("unmet"), number2("unknown")];
  const all = count(findings.length, "rule");
  if (unknown2 === 0) return `NOT READY: ${String(unmet2)} of ${all} not met`;
  if (unmet2 === 0) return `NOT READY: ${String(unknown2)} of ${all} unknown`;
  return `NOT READY: ${String(unmet2)} of ${all} not met, ${String(unknown2)} unknown`;
}
function describe(pull) {
  const { checks } = pull;
  const areas = pull.areas.map(({ name, files }) => `${visible2(name)} ${String(files)}`).join(", ");
  const behind = pull.behind_by === null ? "unknown" : String(pull.behind_by);
  const counts = checks === null ? "not known" : Object.entries(checks).filter(([, number2]) => number2 > 0).map(([outcome, number2]) => `${String(number2)} ${outcome}`).join(", ");
  return [
    `head    ${short(pull.head)} of ${visible2(pull.head_ref)}, ${behind} behind ${visible2(pull.base_ref)}`,
    `size    +${String(pull.additions)} -${String(pull.deletions)} in ${count(pull.changed_files, "file")} (${areas})`,
    `checks  ${counts === "" ? "none" : counts}`,
    `labels  ${pull.labels.length === 0 ? "none" : pull.labels.map(visible2).join(", ")}`
  ];
}
function formatSince(since) {
  if (since.length === 0) return ["", "since the last review: nothing changed"];
  return ["", "since the last review:", ...since.map((each) => `  ${visible2(each)}`)];
}

// node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// plugins/github-pr-ops/src/github/explain-failure.ts
var AnswerError = class extends PluginError {
  status;
  constructor(message, status, hint) {
    super(message, hint === void 0 ? {} : { hint });
    this.status = status;
  }
};
var UnreachableError = class extends PluginError {
};
function malformed(path, where) {
  return new AnswerError(`GitHub's answer to ${visible2(path)} is not as documented: ${visible2(where)}`);
}
function explainFailure(error, request2, signal) {
  if (signal.aborted) return error;
  const fromHost = causes(error).find((each) => each instanceof ProtocolError);
  if (fromHost !== void 0 && fromHost.code !== "UPSTREAM_FAILED") return fromHost;
  const response = error instanceof RequestError ? error.response : void 0;
  if (!(error instanceof RequestError) || response === void 0) {
    const reason = visible2(fromHost?.message ?? (error instanceof Error ? error.message : error));
    return new UnreachableError(`GitHub cannot be reached: ${reason}`, {
      hint: `look at the network, and at the address: ${request2}`,
      cause: error
    });
  }
  return explainStatus(error.status, response.headers, messageOf(response.data), request2);
}
function explainStatus(status, headers, said, request2) {
  const limit = explainLimit(status, headers, said);
  if (limit !== void 0) return limit;
  if (status === 401) {
    return new PluginError("GitHub does not accept the credential", {
      hint: "set GITHUB_TOKEN to a valid token, or run: gh auth login"
    });
  }
  if (status === 403 && headers["x-github-sso"] !== void 0) {
    const url = /url=(\S+)/.exec(String(headers["x-github-sso"]))?.[1];
    return new AnswerError(
      "the organization wants single sign-on for the token",
      status,
      url === void 0 ? void 0 : `authorize the token: ${visible2(url)}`
    );
  }
  if (status === 403) return new AnswerError(`the token may not do this: ${said}`, status, request2);
  if (status === 404) return new AnswerError(`not there, or not visible to the token`, status, request2);
  return new AnswerError(`GitHub answered ${String(status)}: ${said}`, status, request2);
}
function explainLimit(status, headers, said) {
  if (status !== 403 && status !== 429) return void 0;
  const wait = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isSafeInteger(wait) && wait >= 0) {
    return new PluginError(`GitHub wants fewer requests at once: wait ${String(wait)} seconds`, {
      hint: "run the same command again then"
    });
  }
  if (String(headers["x-ratelimit-remaining"]) !== "0") {
    return status === 429 || /secondary rate limit/i.test(said) ? new PluginError("GitHub wants fewer requests at once: wait a minute or longer", {
      hint: "run the same command again then"
    }) : void 0;
  }
  const reset = new Date(Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1e3);
  const when = Number.isNaN(reset.getTime()) ? "later" : `at ${reset.toISOString()}`;
  return new PluginError(`GitHub's rate limit is used up; requests are there again ${when}`, {
    hint: "run the same command again then"
  });
}
function messageOf(data) {
  const message = data?.message;
  return typeof message === "string" ? visible2(message) : "no reason is given";
}
function causes(error) {
  const chain = [];
  for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at);
  return chain;
}

// node_modules/.pnpm/universal-user-agent@7.0.3/node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/.pnpm/@octokit+endpoint@11.0.5/node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION2 = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION2} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object2) {
  if (!object2) {
    return {};
  }
  return Object.keys(object2).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object2[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object2, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object2)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object2[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal2) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal2);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/.pnpm/content-type@3.1.1/node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA2 = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA2] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/.pnpm/json-with-bigint@3.5.12/node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject2 = val !== null && typeof val === "object";
    const hasToJSON = isObject2 && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/.pnpm/@octokit+request@10.0.16/node_modules/@octokit/request/dist-bundle/index.js
var VERSION3 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION3} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/.pnpm/@octokit+graphql@9.0.5/node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION4 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION4} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/.pnpm/@octokit+auth-token@6.0.0/node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/version.js
var VERSION5 = "7.0.8";

// node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION5} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION5;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin2) => !currentPlugins.includes(plugin2))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/.pnpm/valibot@1.5.0_typescript@6.0.3/node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function getDotPath(issue) {
  if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
    else key += item.key;
    else return null;
    return key;
  }
  return null;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function undefined_(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "undefined",
    reference: undefined_,
    expects: "undefined",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// plugins/github-pr-ops/src/limits.ts
var LIMITS = {
  /** Entries of one page; GitHub gives no more. */
  pageSize: 100,
  /** Pages of files; GitHub lists 3,000 files at most. */
  filePages: 30,
  reviewPages: 20,
  checkPages: 20,
  conversationPages: 20,
  memberPages: 10,
  /** Rules of a CODEOWNERS file, and teams in it whose members are asked for. */
  ownerRules: 5e3,
  ownerTeams: 20,
  /** Milliseconds before each new look while GitHub works out whether a merge is possible. */
  mergeableWaits: [500, 1500],
  /** Entries of one list that go into evidence, state and output. */
  listed: 20
};

// plugins/github-pr-ops/src/github/open-github.ts
var SILENT = {
  debug: () => void 0,
  info: () => void 0,
  warn: () => void 0,
  error: () => void 0
};
function addressOf(env) {
  const apiUrl = new URL(env.GITHUB_API_URL ?? "https://api.github.com");
  return { apiUrl, graphqlUrl: new URL(env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql") };
}
function openGitHub(address, fetch2, signal) {
  const base = address.apiUrl.href.replace(/\/$/, "");
  const octokit = new Octokit({ request: { fetch: fetch2, signal }, log: SILENT, userAgent: "github-pr-ops" });
  const asked = /* @__PURE__ */ new Set();
  const send2 = async (method, path, { query = {}, body }) => {
    const url = path.startsWith("/") ? `${base}${path}` : path;
    asked.add(url);
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) search.set(key, String(value));
    try {
      const response = await octokit.request({
        method,
        url: search.size > 0 ? `${url}?${search.toString()}` : url,
        headers: { "x-github-api-version": "2022-11-28" },
        ...body !== void 0 && { data: body }
      });
      const data = response.data;
      return { data, hasNext: /\brel="?next\b/.test(response.headers.link ?? "") };
    } catch (error) {
      throw explainFailure(error, `${method} ${url}`, signal);
    }
  };
  const read2 = (schema, data, path) => {
    const result = safeParse(schema, data);
    if (result.success) return result.output;
    throw malformed(path, getDotPath(result.issues[0]) ?? "the whole");
  };
  const pages = async (path, schema, maxPages) => {
    const all = [];
    for (let page = 1; page <= maxPages; page += 1) {
      const query = { per_page: LIMITS.pageSize, page };
      const { data, hasNext } = await send2("GET", path, { query });
      all.push(read2(schema, data, path));
      if (!hasNext) return all;
    }
    throw malformed(path, `more than ${String(maxPages)} pages`);
  };
  return {
    ...address,
    asked,
    ask: async (method, path, schema, options = {}) => read2(schema, (await send2(method, path, options)).data, path),
    async list(path, schema, maxPages) {
      return (await pages(path, schema, maxPages)).flat();
    },
    async listCounted(path, schema, key, maxPages) {
      const all = await pages(path, schema, maxPages);
      const items = all.flatMap((page) => page[key]);
      const total = Math.max(...all.map((page) => page.total_count));
      if (items.length < total) throw malformed(path, `${String(items.length)} of ${String(total)} entries`);
      return items;
    }
  };
}
function apiPath(parts, ...values) {
  const encode = (value) => String(value).split("/").map(encodeURIComponent).join("/");
  return parts.reduce((path, part, at) => `${path}${encode(values[at - 1] ?? "")}${part}`);
}

// plugins/github-pr-ops/src/facts.ts
var known = (value) => ({ isKnown: true, value });
var unknown = (why) => ({ isKnown: false, why });

// plugins/github-pr-ops/src/github/schemas.ts
var CommitId = pipe(string(), regex(/^(?:[\da-f]{40}|[\da-f]{64})$/));
var Count = pipe(number(), integer(), minValue(0));
var User = object({ login: string() });
var MaybeUser = nullish(object({ login: string(), type: optional(string()) }));
var PullSchema = object({
  number: Count,
  state: picklist(["open", "closed"]),
  title: string(),
  draft: optional(boolean(), false),
  merged: boolean(),
  user: MaybeUser,
  head: object({ sha: CommitId, ref: string() }),
  base: object({
    sha: CommitId,
    ref: string(),
    repo: object({
      full_name: string(),
      allow_merge_commit: optional(boolean()),
      allow_squash_merge: optional(boolean()),
      allow_rebase_merge: optional(boolean())
    })
  }),
  mergeable: nullish(boolean(), null),
  mergeable_state: string(),
  labels: array(object({ name: string() })),
  requested_reviewers: optional(array(User), []),
  requested_teams: optional(array(object({ slug: string() })), []),
  ...{ additions: Count, deletions: Count, changed_files: Count }
});
var FilesSchema = array(
  object({ filename: string(), previous_filename: optional(string()) })
);
var ReviewsSchema = array(
  object({
    user: MaybeUser,
    state: string(),
    commit_id: nullish(string()),
    author_association: string()
  })
);
var CheckRunsSchema = object({
  total_count: Count,
  check_runs: array(object({ name: string(), status: string(), conclusion: nullish(string()) }))
});
var StatusesSchema = object({
  total_count: Count,
  statuses: array(object({ context: string(), state: string() }))
});
var ComparisonSchema = object({ behind_by: Count });
var ContentSchema = object({
  type: literal("file"),
  encoding: literal("base64"),
  content: string()
});
var MembersSchema = array(User);
var Threads = object({
  nodes: array(object({ isResolved: boolean(), path: string() })),
  pageInfo: object({ hasNextPage: boolean(), endCursor: nullish(string()) })
});
var ThreadsSchema = union([
  object({ errors: pipe(array(object({ message: string() })), minLength(1)) }),
  object({
    errors: optional(undefined_()),
    data: object({ repository: object({ pullRequest: object({ reviewThreads: Threads }) }) })
  })
]);
var MergeResultSchema = object({ merged: literal(true), sha: CommitId });

// plugins/github-pr-ops/src/github/to-checks.ts
var RUN_OUTCOMES = /* @__PURE__ */ new Map([
  ["success", "success"],
  ["neutral", "skipped"],
  ["skipped", "skipped"]
]);
var STATUS_OUTCOMES = /* @__PURE__ */ new Map([
  ["success", "success"],
  ["pending", "pending"]
]);
function toChecks(runs, statuses) {
  return [
    ...runs.map(({ name, status, conclusion }) => {
      if (status !== "completed") return { name, kind: "check", outcome: "pending", says: status };
      const says = conclusion ?? "no conclusion";
      return { name, kind: "check", outcome: RUN_OUTCOMES.get(says) ?? "failure", says };
    }),
    ...statuses.map(({ context: name, state: says }) => ({
      ...{ name, kind: "status", says },
      outcome: STATUS_OUTCOMES.get(says) ?? "failure"
    }))
  ];
}

// plugins/github-pr-ops/src/github/to-reviews.ts
var STATES = /* @__PURE__ */ new Map([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes_requested"],
  ["DISMISSED", "dismissed"]
]);
var BELONGS = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
function toReviews(reviews, { head, user: author }) {
  const last = /* @__PURE__ */ new Map();
  for (const { user, state, commit_id, author_association } of reviews) {
    const decides = STATES.get(state);
    if (decides === void 0 || user === null || user === void 0) continue;
    const key = user.login.toLowerCase();
    last.delete(key);
    last.set(key, {
      user: user.login,
      state: decides,
      isOfHead: commit_id === head.sha,
      // Programs approve nothing here.
      counts: BELONGS.has(author_association) && user.type === "User" && key !== author?.login.toLowerCase()
    });
  }
  return [...last.values()];
}

// plugins/github-pr-ops/src/github/try-known.ts
async function tryKnown(read2) {
  try {
    return known(await read2());
  } catch (error) {
    if (error instanceof AnswerError) return unknown(error.message);
    throw error;
  }
}

// plugins/github-pr-ops/src/github/read-lists.ts
function readFiles(github, reference, pull) {
  const { owner, repo, number: number2 } = reference;
  const path = apiPath`/repos/${owner}/${repo}/pulls/${number2}/files`;
  return tryKnown(async () => {
    const files = await github.list(path, FilesSchema, LIMITS.filePages);
    if (files.length < pull.changed_files) {
      throw malformed(path, `${String(files.length)} of ${String(pull.changed_files)} files`);
    }
    return [...new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]))];
  });
}
function readReviews(github, reference, pull) {
  const { owner, repo, number: number2 } = reference;
  const path = apiPath`/repos/${owner}/${repo}/pulls/${number2}/reviews`;
  return tryKnown(async () => toReviews(await github.list(path, ReviewsSchema, LIMITS.reviewPages), pull));
}
function readChecks(github, { owner, repo }, { head }) {
  const path = apiPath`/repos/${owner}/${repo}/commits/${head.sha}`;
  return tryKnown(async () => {
    const [runs, statuses] = await Promise.all([
      github.listCounted(`${path}/check-runs`, CheckRunsSchema, "check_runs", LIMITS.checkPages),
      github.listCounted(`${path}/status`, StatusesSchema, "statuses", LIMITS.checkPages)
    ]);
    return toChecks(runs, statuses);
  });
}
function readBehind(github, { owner, repo }, pull) {
  const path = apiPath`/repos/${owner}/${repo}/compare/${`${pull.base.ref}...${pull.head.sha}`}`;
  const query = { per_page: 1 };
  return tryKnown(async () => (await github.ask("GET", path, ComparisonSchema, { query })).behind_by);
}
var THREADS = `query Conversations($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved path }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
function readConversations(github, { owner, repo, number: number2 }) {
  return tryKnown(async () => {
    const all = [];
    let after = null;
    for (let page = 0; page < LIMITS.conversationPages; page += 1) {
      const body = { query: THREADS, variables: { owner, repo, number: number2, after } };
      const answer = await github.ask("POST", github.graphqlUrl.href, ThreadsSchema, { body });
      if (answer.errors !== void 0) throw new AnswerError(visible2(answer.errors[0]?.message));
      const { nodes, pageInfo } = answer.data.repository.pullRequest.reviewThreads;
      all.push(...nodes);
      if (!pageInfo.hasNextPage) {
        const unresolved = all.filter(({ isResolved }) => !isResolved).map(({ path }) => ({ path }));
        return { total: all.length, unresolved };
      }
      after = pageInfo.endCursor ?? null;
    }
    throw malformed("conversations", `more than ${String(LIMITS.conversationPages)} pages`);
  });
}

// plugins/github-pr-ops/src/codeowners/match-pattern.ts
function compilePattern(pattern) {
  const segments = pattern.split("/");
  const [first] = segments;
  if (first === "") segments.shift();
  else if (segments.length === 1 || segments.length === 2 && segments[1] === "") segments.unshift("**");
  if (segments.length > 1 && segments.at(-1) === "") segments[segments.length - 1] = "**";
  const last = segments.at(-1);
  const isPrefix = last !== "*" && last !== "**";
  if (last === "**") segments.push("*");
  const compiled = segments.map((segment) => segment === "**" ? segment : parseName(segment));
  return (path) => matchesSegments(compiled, path.split("/"), isPrefix);
}
function parseName(segment) {
  return [...segment.matchAll(/\\(.)|([^])/gsu)].map(
    ([, literal2, plain = ""]) => literal2 === void 0 ? { text: plain, isWild: plain === "*" || plain === "?" } : { text: literal2, isWild: false }
  );
}
function matchesSegments(pattern, path, isPrefix) {
  let [at, from, resume, consumed] = [0, 0, -1, 0];
  for (; ; ) {
    if (at === pattern.length && (isPrefix || from === path.length)) return true;
    const segment = pattern[at];
    const name = path[from];
    if (segment === "**") {
      [resume, consumed] = [at, from];
      at += 1;
    } else if (segment !== void 0 && name !== void 0 && matchesName(segment, name)) {
      at += 1;
      from += 1;
    } else {
      if (resume === -1 || consumed >= path.length) return false;
      consumed += 1;
      [at, from] = [resume + 1, consumed];
    }
  }
}
function matchesName(parts, name) {
  const letters = Array.from(name);
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < letters.length) {
    const part = parts[at];
    if (part?.isWild === true && part.text === "*") {
      [star, mark] = [at, from];
      at += 1;
    } else if (part !== void 0 && (part.isWild || part.text === letters[from])) {
      at += 1;
      from += 1;
    } else if (star !== -1) {
      mark += 1;
      [at, from] = [star + 1, mark];
    } else {
      return false;
    }
  }
  return parts.slice(at).every(({ text, isWild }) => isWild && text === "*");
}

// plugins/github-pr-ops/src/codeowners/own-files.ts
function ownFiles(rules, files) {
  const groups = /* @__PURE__ */ new Map();
  const compiled = rules.map(({ pattern, owners }) => ({ matches: compilePattern(pattern), owners }));
  for (const file of files) {
    const { owners } = compiled.findLast(({ matches }) => matches(file)) ?? { owners: [] };
    const key = owners.join(" ").toLowerCase();
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { owners, files: [file] });
    else group.files.push(file);
  }
  return [...groups.values()];
}

// plugins/github-pr-ops/src/codeowners/parse-code-owners.ts
var USER = /^@[a-z\d](?:[a-z\d_-]{0,99})$/i;
var TEAM = /^@[a-z\d][a-z\d_-]{0,99}\/[a-z\d][\w.-]{0,99}$/i;
var ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
function parseCodeOwners(text) {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const [pattern, ...rest] = words(line);
    if (pattern === void 0 || !isPattern(pattern)) return [];
    const comment = rest.findIndex((word) => word.startsWith("#"));
    const owners = comment === -1 ? rest : rest.slice(0, comment);
    return owners.every(isOwner) ? [{ pattern, owners }] : [];
  });
}
function isTeam(owner) {
  return TEAM.test(owner);
}
function isUser(owner) {
  return USER.test(owner);
}
var isOwner = (word) => isUser(word) || isTeam(word) || ADDRESS.test(word);
function words(line) {
  return line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
}
function isPattern(word) {
  return !/^(?:#|\\#|!)/.test(word) && !/[[\]]/.test(word) && !word.includes("***") && word !== "/";
}

// plugins/github-pr-ops/src/github/read-content.ts
async function readContent(github, { owner, repo }, path, ref) {
  const address = apiPath`/repos/${owner}/${repo}/contents/${path}`;
  try {
    const { content } = await github.ask("GET", address, ContentSchema, { query: { ref } });
    return Buffer.from(content, "base64").toString("utf8");
  } catch (error) {
    if (error instanceof AnswerError && error.status === 404) return void 0;
    throw error;
  }
}

// plugins/github-pr-ops/src/github/read-ownership.ts
var PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
async function readOwnership(github, reference, base, files) {
  return await tryKnown(async () => {
    for (const file of PLACES) {
      const text = await readContent(github, reference, file, base);
      if (text === void 0) continue;
      const rules = parseCodeOwners(text);
      if (rules.length > LIMITS.ownerRules) {
        throw new AnswerError(`${file} has more than ${String(LIMITS.ownerRules)} rules`);
      }
      if (!files.isKnown) throw new AnswerError(files.why);
      const groups = ownFiles(rules, files.value);
      return {
        file,
        groups,
        teams: await readTeams(
          github,
          groups.flatMap(({ owners }) => owners)
        )
      };
    }
    return { file: void 0, groups: [], teams: /* @__PURE__ */ new Map() };
  });
}
async function readTeams(github, owners) {
  const teams = [...new Set(owners.filter(isTeam).map((owner) => owner.toLowerCase()))];
  const asked = teams.slice(0, LIMITS.ownerTeams);
  const read2 = asked.map(async (team) => {
    const [org = "", slug = ""] = team.slice(1).split("/");
    const path = apiPath`/orgs/${org}/teams/${slug}/members`;
    const members = await tryKnown(
      async () => new Set(
        (await github.list(path, MembersSchema, LIMITS.memberPages)).map(
          ({ login }) => login.toLowerCase()
        )
      )
    );
    return [team, members];
  });
  const rest = teams.slice(LIMITS.ownerTeams).map((team) => [team, unknown("too many teams")]);
  return new Map([...await Promise.all(read2), ...rest]);
}

// plugins/github-pr-ops/src/github/read-pull.ts
import { setTimeout as setTimeout2 } from "node:timers/promises";
async function readPull(github, reference, signal) {
  const { owner, repo, number: number2, url } = reference;
  const path = apiPath`/repos/${owner}/${repo}/pulls/${number2}`;
  let pull = await github.ask("GET", path, PullSchema).catch((error) => {
    throw error instanceof AnswerError && error.status === 404 ? notThere(reference, error) : error;
  });
  for (const wait of LIMITS.mergeableWaits) {
    if (pull.mergeable !== null || pull.state !== "open") break;
    await setTimeout2(wait, void 0, { signal });
    pull = await github.ask("GET", path, PullSchema);
  }
  const { full_name: name } = pull.base.repo;
  if (pull.number !== number2 || name.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
    throw new PluginError(`${url} has moved to ${visible2(name)}#${String(pull.number)}`, {
      hint: "give the URL that the browser shows now"
    });
  }
  return pull;
}
function notThere({ url, owner, repo }, cause) {
  return new PluginError(
    `${url} is not there, or the token may not see it: GitHub answers the same to both`,
    {
      hint: `check the number, and that the token can read ${owner}/${repo}: gh repo view ${owner}/${repo}`,
      cause
    }
  );
}

// plugins/github-pr-ops/src/github/read-facts.ts
var STEPS = 3;
async function readFacts(github, reference, signal, onStep) {
  await onStep("reading the pull request", 0);
  const pull = await readPull(github, reference, signal);
  await onStep("reading files, reviews, checks and conversations", 1);
  const [files, reviews, checks, behindBy, conversations2] = await Promise.all([
    readFiles(github, reference, pull),
    readReviews(github, reference, pull),
    readChecks(github, reference, pull),
    readBehind(github, reference, pull),
    readConversations(github, reference)
  ]);
  await onStep("reading who looks after the files", 2);
  const ownership = await readOwnership(github, reference, pull.base.ref, files);
  await onStep("everything is read", STEPS);
  return {
    ...{ reference, files, reviews, checks, behindBy, conversations: conversations2, ownership },
    ...toOwnFacts(pull)
  };
}
function toOwnFacts(pull) {
  return {
    ...{ title: pull.title, author: pull.user?.login ?? "ghost", isDraft: pull.draft },
    state: pull.merged ? "merged" : pull.state,
    head: { sha: pull.head.sha, ref: pull.head.ref },
    base: { sha: pull.base.sha, ref: pull.base.ref },
    ...{ isMergeable: pull.mergeable, mergeableState: pull.mergeable_state },
    labels: pull.labels.map(({ name }) => name),
    requested: {
      users: pull.requested_reviewers.map(({ login }) => login),
      teams: pull.requested_teams.map(({ slug }) => slug)
    },
    ...{ additions: pull.additions, deletions: pull.deletions, changedFiles: pull.changed_files },
    mergeMethods: mergeMethodsOf(pull)
  };
}
function mergeMethodsOf({ base: { repo } }) {
  const { allow_merge_commit: merge3, allow_squash_merge: squash, allow_rebase_merge: rebase } = repo;
  if (merge3 === void 0 || squash === void 0 || rebase === void 0) {
    return unknown("GitHub tells the repository's merge methods only to who may push there");
  }
  const allowed = Object.entries({ merge: merge3, squash, rebase });
  return known(allowed.filter(([, isAllowed]) => isAllowed).map(([method]) => method));
}

// plugins/github-pr-ops/src/github/merge-head.ts
async function mergeHead(github, facts, method, signal) {
  const { reference, head } = facts;
  await requireUnchanged(github, facts, signal);
  const path = apiPath`/repos/${reference.owner}/${reference.repo}/pulls/${reference.number}/merge`;
  try {
    const body = { sha: head.sha, merge_method: method };
    return (await github.ask("PUT", path, MergeResultSchema, { body })).sha;
  } catch (error) {
    throw explainMerge(error, facts, signal);
  }
}
async function requireUnchanged(github, facts, signal) {
  const now = toOwnFacts(await readPull(github, facts.reference, signal));
  const { url } = facts.reference;
  const changed2 = WATCHED.filter(([, read2]) => read2(now) !== read2(facts)).map(
    ([what, read2]) => `${what}: ${visible2(read2(facts))} -> ${visible2(read2(now))}`
  );
  if (changed2.length === 0) return;
  throw new PluginError(`nothing is merged: ${url} changed while it was judged: ${changed2.join("; ")}`, {
    hint: `ooo github-pr review ${url}`
  });
}
var WATCHED = [
  ["head", ({ head }) => head.sha],
  ["base", ({ base }) => base.ref],
  ["state", ({ state, isDraft }) => isDraft ? `${state} draft` : state],
  ["labels", ({ labels: labels2 }) => labels2.toSorted().join(", ")]
];
function explainMerge(error, { reference: { url }, head }, signal) {
  const hint = `ooo github-pr review ${url}`;
  if (signal.aborted && !(error instanceof AnswerError)) {
    const message = `it is not known whether ${url} was merged: it was cancelled while GitHub was asked`;
    return new PluginError(message, { hint, exitCode: 130, cause: error });
  }
  const status = error instanceof AnswerError ? error.status : void 0;
  const isUnclear = error instanceof UnreachableError || error instanceof AnswerError && (status ?? 500) >= 500;
  if (isUnclear) {
    return new PluginError(`it is not known whether ${url} was merged: ${error.message}`, {
      hint,
      cause: error
    });
  }
  if (!(error instanceof AnswerError)) return error;
  if (status === 409) {
    const message = `nothing is merged: ${short(head.sha)} is no longer the head of ${url}`;
    return new PluginError(message, { hint, cause: error });
  }
  return new PluginError(`GitHub did not merge ${url}: ${error.message}`, { cause: error });
}

// plugins/github-pr-ops/src/rules/approvals.ts
var approvals = ({ reviews, requested, reference: { owner } }, policy) => {
  const { required_approvals: required } = policy;
  if (required === 0) return void 0;
  return ifKnown(reviews, "reviews", (all) => {
    const counted = all.filter((review2) => isApproval(review2, policy));
    const others = all.filter((review2) => review2.state === "approved" && !counted.includes(review2));
    const asked = [
      ...requested.users.map((user) => `@${user}`),
      ...requested.teams.map((team) => `@${owner}/${team}`)
    ];
    const evidence = [
      ...counted.map(({ user }) => `@${user} approved`),
      ...others.map(
        ({ user, counts }) => counts ? `@${user} approved an older commit, which does not count` : `@${user} approved, and does not belong to the repository`
      ),
      ...asked.length > 0 ? [`asked and not answered yet: ${asked.join(", ")}`] : []
    ];
    const message = `${String(counted.length)} of ${count(required, "required approval")}`;
    return counted.length >= required ? met(message, evidence) : unmet(message, evidence);
  });
};
function isApproval({ state, counts, isOfHead }, policy) {
  return state === "approved" && counts && (isOfHead || policy.approvals_of_head_only !== true);
}

// plugins/github-pr-ops/src/rules/changes-requested.ts
var changesRequested = ({ reviews }) => ifKnown(reviews, "reviews", (all) => {
  const wanting = all.filter(({ state, counts }) => state === "changes_requested" && counts);
  if (wanting.length === 0) return met("nobody wants changes");
  const users = wanting.map(({ user }) => `@${user}`);
  return unmet(`changes are wanted by ${users.join(", ")}`, users);
});

// plugins/github-pr-ops/src/rules/checks.ts
var describe2 = ({ kind, name, says }) => `${kind} ${name}: ${says}`;
var requiredChecks = ({ checks }, { required_checks: required = [] }) => {
  if (required.length === 0) return void 0;
  return ifKnown(checks, "checks", (all) => {
    const missing = required.filter((name) => !all.some((check) => check.name === name));
    const named = all.filter(({ name }) => required.includes(name));
    const bad = named.filter(({ outcome }) => outcome === "failure" || outcome === "pending");
    const evidence = [...missing.map((name) => `${name}: has not run`), ...bad.map(describe2)];
    if (evidence.length === 0)
      return met(`${count(required.length, "required check")} passed`, named.map(describe2));
    const names = /* @__PURE__ */ new Set([...missing, ...bad.map(({ name }) => name)]);
    return unmet(`required and not passed: ${[...names].join(", ")}`, evidence);
  });
};
var allChecks = ({ checks }, policy) => {
  if (policy.all_checks_pass !== true) return void 0;
  return ifKnown(checks, "checks", (all) => {
    const failed = all.filter(({ outcome }) => outcome === "failure");
    const pending = all.filter(({ outcome }) => outcome === "pending");
    if (failed.length > 0) return unmet(`${count(failed.length, "check")} failed`, failed.map(describe2));
    if (pending.length > 0)
      return unmet(`${count(pending.length, "check")} still running`, pending.map(describe2));
    return met(all.length === 0 ? "no check ran" : `${count(all.length, "check")} passed`);
  });
};

// plugins/github-pr-ops/src/rules/code-owners.ts
var codeOwners = (facts, policy) => {
  if (policy.code_owners_approve !== true) return void 0;
  return ifKnown(facts.ownership, "code owners", (ownership) => {
    if (ownership.file === void 0) return met("the repository has no CODEOWNERS file");
    return ifKnown(facts.reviews, "reviews", () => judge(ownership, facts, policy));
  });
};
function judge(ownership, facts, policy) {
  const approvers = approversOf(facts, policy);
  const owned = ownership.groups.filter(({ owners }) => owners.length > 0);
  const open2 = owned.filter((group) => coverage(group, ownership, approvers) !== "covered");
  const evidence = owned.map((group) => {
    const word = { covered: "approved", uncovered: "nobody approved", unknown: "not known" };
    return `${group.owners.join(" ")} (${filesOf(group)}): ${word[coverage(group, ownership, approvers)]}`;
  });
  const unknownTeams = [...ownership.teams].flatMap(
    ([team, members]) => members.isKnown ? [] : [`${team}: ${members.why}`]
  );
  if (open2.length === 0) {
    const free = ownership.groups.length > owned.length ? "; some files have no owner" : "";
    return met(`an owner of each file approves${free}`, evidence);
  }
  if (open2.some((group) => coverage(group, ownership, approvers) === "uncovered")) {
    const owners = open2.map((group) => group.owners.join(" or "));
    return unmet(`no approval yet from ${owners.join("; ")}`, evidence);
  }
  return notKnown("whether owners approve depends on members that are not known", [
    ...evidence,
    ...unknownTeams
  ]);
}
function approversOf({ reviews }, policy) {
  const all = reviews.isKnown ? reviews.value : [];
  return new Set(all.filter((each) => isApproval(each, policy)).map(({ user }) => user.toLowerCase()));
}
function coverage({ owners }, { teams }, approvers) {
  let result = "uncovered";
  for (const owner of owners.map((each) => each.toLowerCase())) {
    if (isUser(owner) && approvers.has(owner.slice(1))) return "covered";
    if (isUser(owner)) continue;
    const members = isTeam(owner) ? teams.get(owner) : void 0;
    if (members?.isKnown !== true) result = approvers.size > 0 ? "unknown" : result;
    else if ([...approvers].some((user) => members.value.has(user))) return "covered";
  }
  return result;
}
var filesOf = ({ files }) => files.length <= 3 ? files.join(", ") : `${files.slice(0, 3).join(", ")} and ${count(files.length - 3, "other file")}`;

// plugins/github-pr-ops/src/rules/conversations.ts
var conversations = (facts, policy) => {
  if (policy.conversations_resolved !== true) return void 0;
  return ifKnown(facts.conversations, "conversations", ({ total, unresolved }) => {
    if (unresolved.length === 0)
      return met(total === 0 ? "no conversations" : "all conversations are resolved");
    const paths = unresolved.map(({ path }) => path);
    return unmet(`${count(unresolved.length, "conversation")} of ${String(total)} not resolved`, paths);
  });
};

// plugins/github-pr-ops/src/rules/labels.ts
var labels = ({ labels: all }, { blocked_labels: blocked = [] }) => {
  if (blocked.length === 0) return void 0;
  const names = new Set(blocked.map((name) => name.toLowerCase()));
  const found = all.filter((name) => names.has(name.toLowerCase()));
  return found.length === 0 ? met("no label blocks it") : unmet(`blocked by the label ${found.join(", ")}`, found);
};

// plugins/github-pr-ops/src/rules/merge-method.ts
var mergeMethod = (facts, policy) => {
  const method = chooseMergeMethod(facts, policy);
  const wanted = policy.merge_methods.join(", ");
  if (method === void 0) return unmet(`the repository does not allow ${wanted}`);
  const { mergeMethods } = facts;
  return met(
    `${method}${mergeMethods.isKnown ? "" : ", if the repository allows it"}`,
    mergeMethods.isKnown ? [`the repository allows ${mergeMethods.value.join(", ")}`] : [mergeMethods.why]
  );
};
function chooseMergeMethod({ mergeMethods }, policy) {
  const wanted = policy.merge_methods;
  return mergeMethods.isKnown ? wanted.find((each) => mergeMethods.value.includes(each)) : wanted[0];
}

// plugins/github-pr-ops/src/rules/mergeable.ts
var mergeable = ({ state, isMergeable, mergeableState, base }) => {
  if (state !== "open") return void 0;
  const evidence = [`mergeable ${String(isMergeable)}, mergeable_state ${mergeableState}`];
  if (isMergeable === false) return unmet(`it conflicts with ${base.ref}`, evidence);
  if (isMergeable === null)
    return notKnown("GitHub has not worked out yet whether it can be merged", evidence);
  switch (mergeableState) {
    case "clean":
    case "has_hooks":
    case "unstable":
      return met(`it merges into ${base.ref} without conflicts`, evidence);
    case "blocked":
      return unmet(`GitHub's own rules for ${base.ref} block it`, evidence);
    case "behind":
      return unmet(`GitHub's own rules want ${base.ref} merged into it first`, evidence);
    case "dirty":
      return unmet(`it conflicts with ${base.ref}`, evidence);
    case "draft":
      return unmet("GitHub does not merge a draft", evidence);
    default:
      return notKnown("GitHub does not say whether it can be merged", evidence);
  }
};

// plugins/github-pr-ops/src/rules/open.ts
var open = ({ state, isDraft }) => {
  if (state === "merged") return unmet("it is merged already");
  if (state === "closed") return unmet("it is closed");
  return isDraft ? unmet("it is a draft") : met("it is open and no draft");
};

// plugins/github-pr-ops/src/rules/size.ts
var size = ({ additions, deletions, changedFiles }, policy) => {
  const { max_changed_lines: maxLines, max_changed_files: maxFiles } = policy;
  if (maxLines === void 0 && maxFiles === void 0) return void 0;
  const lines = additions + deletions;
  const found = `${count(lines, "line")} in ${count(changedFiles, "file")}`;
  const tooMuch = [
    ...maxLines !== void 0 && lines > maxLines ? [`at most ${count(maxLines, "line")}`] : [],
    ...maxFiles !== void 0 && changedFiles > maxFiles ? [`at most ${count(maxFiles, "file")}`] : []
  ];
  return tooMuch.length === 0 ? met(found) : unmet(`${found}; allowed are ${tooMuch.join(", ")}`, tooMuch);
};

// plugins/github-pr-ops/src/rules/up-to-date.ts
var upToDate = ({ behindBy, base }, policy) => {
  if (policy.up_to_date !== true) return void 0;
  return ifKnown(
    behindBy,
    "how far behind it is",
    (behind) => behind === 0 ? met(`up to date with ${base.ref}`) : unmet(`${count(behind, "commit")} behind ${base.ref}`)
  );
};

// plugins/github-pr-ops/src/evaluate.ts
var RULES = {
  open,
  mergeable,
  approvals,
  "changes-requested": changesRequested,
  "code-owners": codeOwners,
  "required-checks": requiredChecks,
  "all-checks": allChecks,
  conversations,
  "up-to-date": upToDate,
  labels,
  size,
  "merge-method": mergeMethod
};
function evaluate(facts, { policy }) {
  const findings = Object.entries(RULES).flatMap(([rule, judge2]) => {
    const result = judge2(facts, policy);
    return result === void 0 ? [] : [{ rule, ...result }];
  });
  return { isReady: findings.every(({ outcome }) => outcome === "met"), findings };
}

// plugins/github-pr-ops/src/shipped-policies.ts
import { readdirSync, readFileSync } from "node:fs";
var DIRECTORY = new URL("../policies/", import.meta.url);
function readShippedPolicies() {
  const files = readdirSync(DIRECTORY).filter((file) => file.endsWith(".toml"));
  return new Map(
    files.sort().map((file) => [file.slice(0, -".toml".length), readFileSync(new URL(file, DIRECTORY), "utf8")])
  );
}

// plugins/github-pr-ops/src/policy/parse-policy.ts
import { createHash } from "node:crypto";

// node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string2, ptr) {
  let lines = string2.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string2, line, column) {
  let lines = string2.split(/\r?\n/);
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
function isDigit(char, base = 10) {
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
  } else if (!isDigit(c))
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
    } else if (!isDigit(c))
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
    } else if (!isDigit(c, base))
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
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
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
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
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
function parse3(toml, options = {}) {
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

// plugins/github-pr-ops/src/policy/policy.ts
var Count2 = pipe(number(), integer(), minValue(0), maxValue(1e6));
var Name = pipe(string(), minLength(1), maxLength(200));
var Names = pipe(array(Name), maxLength(100));
var Methods = pipe(array(picklist(["merge", "squash", "rebase"])), minLength(1), maxLength(3));
var PolicySchema = strictObject({
  schema_version: literal("0.1"),
  description: optional(pipe(string(), maxLength(500))),
  required_approvals: Count2,
  approvals_of_head_only: optional(boolean()),
  code_owners_approve: optional(boolean()),
  required_checks: optional(Names),
  all_checks_pass: optional(boolean()),
  blocked_labels: optional(Names),
  max_changed_lines: optional(Count2),
  max_changed_files: optional(Count2),
  up_to_date: optional(boolean()),
  conversations_resolved: optional(boolean()),
  merge_methods: Methods
});

// plugins/github-pr-ops/src/policy/parse-policy.ts
var MAX_BYTES = 32 * 1024;
function parsePolicy(name, source, text) {
  if (Buffer.byteLength(text) > MAX_BYTES) throw broken(name, source, `has more than ${MAX_BYTES} bytes`);
  let value;
  try {
    value = parse3(text, { maxDepth: 16 });
  } catch (cause) {
    const [reason = ""] = cause instanceof Error ? cause.message.split("\n") : [];
    throw broken(name, source, `is not TOML: ${visible2(reason)}`, cause);
  }
  return checkPolicy(name, source, value);
}
function checkPolicy(name, source, value) {
  const result = safeParse(PolicySchema, value);
  if (result.success) {
    const policy = result.output;
    const sorted = Object.fromEntries(Object.entries(policy).sort(([a], [b]) => a < b ? -1 : 1));
    const hash = createHash("sha256").update(JSON.stringify(sorted)).digest("hex");
    return { name, source, digest: `sha256:${hash}`, policy };
  }
  const [issue] = result.issues;
  const path = visible2(getDotPath(issue) ?? "the whole");
  if (issue.type === "strict_object" && issue.expected === "never") {
    throw broken(name, source, `has the unknown key ${path}`);
  }
  const got = visible2(issue.received);
  throw broken(name, source, `${path}: expected ${visible2(issue.expected ?? issue.requirement)}, got ${got}`);
}
function broken(name, source, what, cause) {
  return new PluginError(`policy ${visible2(name)} (${visible2(source)}) ${what}`, {
    hint: "the keys of a policy are in the README of github-pr-ops",
    cause
  });
}

// plugins/github-pr-ops/src/policy/find-policy.ts
var NAME = /^[a-z\d][a-z\d-]{0,63}$/;
var REPOSITORY = ".github/pr-policies";
function findLocalPolicy(name, config) {
  if (!NAME.test(name)) {
    throw new PluginError(`${visible2(name)} is no name of a policy`, {
      hint: "a name is a-z, 0-9 and -, such as in: --policy team-default",
      exitCode: 2
    });
  }
  const shipped = readShippedPolicies();
  const own = policiesOf(config);
  const redefined = Object.keys(own).find((each) => shipped.has(each));
  if (redefined !== void 0) {
    throw new PluginError(`config.toml defines the policy ${redefined}, which the plugin ships`, {
      hint: `give yours another name than ${redefined}`
    });
  }
  const text = shipped.get(name);
  if (text !== void 0) return parsePolicy(name, "shipped with the plugin", text);
  return Object.hasOwn(own, name) ? checkPolicy(name, "config.toml", own[name]) : void 0;
}
async function findRepositoryPolicy(name, config, branch, read2) {
  const path = `${REPOSITORY}/${name}.toml`;
  const text = await read2(path);
  if (text !== void 0) return parsePolicy(name, `${path} on ${branch}`, text);
  const known2 = [...readShippedPolicies().keys(), ...Object.keys(policiesOf(config))].map(visible2);
  throw new PluginError(`there is no policy ${name}; known here: ${known2.join(", ")}`, {
    hint: `write it to ${path} on ${visible2(branch)}, or to [plugins.github-pr-ops.policies.${name}] in config.toml`,
    exitCode: 2
  });
}
function policiesOf({ policies = {} }) {
  if (typeof policies === "object" && policies !== null && !Array.isArray(policies)) {
    return policies;
  }
  throw new PluginError("policies of [plugins.github-pr-ops] in config.toml is no table", {
    hint: "write [plugins.github-pr-ops.policies.<name>]"
  });
}

// plugins/github-pr-ops/src/review-data.ts
function toReviewData(facts, found, verdict) {
  const { reference, head, base } = facts;
  return {
    pull_request: {
      ...{ url: reference.url, title: cutText(facts.title), author: facts.author, state: facts.state },
      ...{ draft: facts.isDraft, head: head.sha, head_ref: cutText(head.ref), base_ref: cutText(base.ref) },
      labels: cut(facts.labels),
      ...{ additions: facts.additions, deletions: facts.deletions, changed_files: facts.changedFiles },
      areas: areasOf(valueOf(facts.files) ?? []),
      behind_by: valueOf(facts.behindBy),
      checks: facts.checks.isKnown ? countChecks(facts.checks.value) : null,
      approved_by: facts.reviews.isKnown ? cut(facts.reviews.value.filter(({ state }) => state === "approved").map(({ user }) => user)) : null,
      unresolved_conversations: valueOf(facts.conversations)?.unresolved.length ?? null
    },
    policy: { name: found.name, source: cutText(found.source), digest: found.digest },
    ready: verdict.isReady,
    findings: verdict.findings.map((finding) => ({
      ...finding,
      message: cutText(finding.message),
      evidence: cut(finding.evidence)
    }))
  };
}
var valueOf = (fact) => fact.isKnown ? fact.value : null;
var MAX_TEXT2 = 200;
var cutText = (text) => (text.length > MAX_TEXT2 ? `${text.slice(0, MAX_TEXT2)}\u2026` : text).toWellFormed();
function cut(list) {
  const kept = list.slice(0, LIMITS.listed).map(cutText);
  const rest = list.length - kept.length;
  return rest > 0 ? [...kept, `and ${String(rest)} more`] : kept;
}
function areasOf(files) {
  const counts = /* @__PURE__ */ new Map();
  for (const file of files) {
    const name = file.includes("/") ? `${file.slice(0, file.indexOf("/"))}/` : ".";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.slice(0, LIMITS.listed).map(([name, number2]) => ({ name: cutText(name), files: number2 }));
}
function countChecks(checks) {
  const counts = { success: 0, skipped: 0, pending: 0, failure: 0 };
  for (const { outcome } of checks) counts[outcome] += 1;
  return counts;
}

// plugins/github-pr-ops/src/judge-pull.ts
async function judgePull({ fetch: fetch2, signal, config, progress }, address, reference, policyName) {
  const local = findLocalPolicy(policyName, config);
  const github = openGitHub(address, fetch2, signal);
  const facts = await readFacts(
    github,
    reference,
    signal,
    (message, done) => progress.report({ message, done, total: STEPS })
  );
  const branch = facts.base.ref;
  const policy = local ?? await findRepositoryPolicy(
    policyName,
    config,
    branch,
    (path) => readContent(github, reference, path, branch)
  );
  const verdict = evaluate(facts, policy);
  return { github, facts, policy, verdict, data: toReviewData(facts, policy, verdict) };
}

// plugins/github-pr-ops/src/pull-reference.ts
var PATH = /^\/([A-Za-z\d][\w-]{0,99})\/([\w.-]{1,100})\/pull\/([1-9]\d{0,8})(?:\/.*)?$/;
function parsePullReference(url, apiUrl) {
  const [, owner, repo, number2] = PATH.exec(url.pathname) ?? [];
  if (owner === void 0 || repo === void 0 || /^\.{1,2}$/.test(repo)) {
    throw usage(
      `${visible2(url.href)} is no pull request`,
      "https://github.com/<owner>/<repository>/pull/<number>"
    );
  }
  const origin = `${apiUrl.protocol}//${apiUrl.host.replace(/^api\./, "")}`;
  if (url.origin !== origin) {
    throw usage(
      `${visible2(url.origin)} is not the host of this run's API, ${apiUrl.href}`,
      `ooo config set 'scopes."github:read".api_url' ${apiUrlOf(url)}`
    );
  }
  return { owner, repo, number: Number(number2), url: `${origin}/${owner}/${repo}/pull/${String(number2)}` };
}
function apiUrlOf({ origin, host }) {
  return host === "github.com" ? "https://api.github.com" : `${origin}/api/v3`;
}
function usage(message, hint) {
  return new PluginError(message, { hint, exitCode: 2 });
}

// plugins/github-pr-ops/src/put-on-record.ts
var MAX_FROM = 50;
async function putOnRecord({ ledger, provenance }, kind, { github, data }, decision) {
  const { url, head } = data.pull_request;
  const summary = `${decision}: ${url} at ${head} under ${data.policy.name}`;
  const { id, sha256 } = await ledger.append(kind, { decision, ...asJson(data) }, summary);
  await provenance.record({
    ...{ action: "derived", target: `${kind} of ${url}`, digest: sha256 },
    from: [...github.asked].slice(0, MAX_FROM)
  });
  return id;
}
var asJson = (data) => structuredClone(data);

// plugins/github-pr-ops/src/remembered.ts
var LAST = "last-reviewed";
async function recallReview(state, url) {
  const value = await state.get(keyOf(url));
  if (value === void 0) return void 0;
  const { form, review: review2 } = value;
  return form === FORM ? review2 : void 0;
}
async function rememberReview(state, review2) {
  const { url } = review2.pull_request;
  const value = { form: FORM, review: structuredClone(review2) };
  await state.transact({
    set: [
      { key: keyOf(url), value },
      { key: LAST, value: url }
    ]
  });
}
async function recallLast(state) {
  const url = await state.get(LAST);
  return typeof url === "string" ? url : void 0;
}
var FORM = 1;
var keyOf = (url) => `review:${url}`;

// plugins/github-pr-ops/src/merge.ts
var SCOPE = "github:pull_request:write";
async function merge2(context, { pull_request_url: given, policy }, env) {
  const address = addressOf(env);
  const reference = parsePullReference(given ?? await lastReviewed(context), address.apiUrl);
  if (!context.scopes.has(SCOPE)) {
    await context.ledger.append("merge.decision", { decision: "blocked", url: reference.url, needs: SCOPE });
    throw new PluginError(
      `merging ${reference.url} needs ${SCOPE}, which is not granted; nothing was tried`,
      {
        hint: `ooo plugin trust github-pr-ops --scope ${SCOPE} --confirm github-pr-ops`,
        exitCode: 77
      }
    );
  }
  const judgement = await judgePull(context, address, reference, policy);
  const { data, verdict, facts } = judgement;
  const method = chooseMergeMethod(facts, judgement.policy.policy);
  const isReady = verdict.isReady && method !== void 0;
  const evidence = await putOnRecord(context, "merge.decision", judgement, isReady ? "merge" : "refuse");
  await rememberReview(context.state, data);
  if (!isReady) {
    const isKnown = verdict.findings.some(({ outcome }) => outcome === "unmet");
    const why = isKnown ? "it is not ready" : "it is not known whether it is ready";
    const text2 = `${formatReview(data, void 0)}

not merged: ${why} under ${data.policy.name}`;
    return { data: { ...asJson(data), merged: false, evidence }, text: text2, exitCode: 1 };
  }
  const commit = await mergeHead(judgement.github, facts, method, context.signal);
  const result = { merged: true, commit, method, head: data.pull_request.head, url: reference.url };
  const text = `merged ${reference.url} at ${short(data.pull_request.head)} by ${method}, as ${commit}`;
  await handOn(context, result, text);
  return { data: { ...asJson(data), ...result, evidence }, text };
}
async function handOn({ ledger, handoff }, result, text) {
  const summary = `merged ${result.url} as ${result.commit}`;
  try {
    await ledger.append("merge.result", result, summary);
    await handoff.attach({ name: "merge", summary: `merged ${result.url}`, data: result });
  } catch (cause) {
    const reason = visible2(cause instanceof Error ? cause.message : cause);
    throw new PluginError(`${text}; but that could not be put on record: ${reason}`, { cause });
  }
}
async function lastReviewed({ state }) {
  const last = await recallLast(state);
  if (last !== void 0 && URL.canParse(last)) return new URL(last);
  throw new PluginError("no pull request was reviewed yet", {
    hint: "ooo github-pr merge <pull-request-url> --policy <name>",
    exitCode: 2
  });
}

// plugins/github-pr-ops/src/review.ts
var DEFAULT_POLICY = "team-default";
async function review(context, { pull_request_url: url, policy = DEFAULT_POLICY }, env) {
  const address = addressOf(env);
  const reference = parsePullReference(url, address.apiUrl);
  const judgement = await judgePull(context, address, reference, policy);
  const { data } = judgement;
  const before = await recallReview(context.state, reference.url);
  const since = before === void 0 ? void 0 : compareReviews(before, data);
  const evidence = await putOnRecord(
    context,
    "review.verdict",
    judgement,
    data.ready ? "ready" : "not ready"
  );
  await rememberReview(context.state, data);
  await context.handoff.attach({
    name: "review",
    summary: `${reference.url} is ${data.ready ? "ready" : "not ready"} under ${data.policy.name}`,
    data: asJson(data)
  });
  return {
    data: { ...asJson(data), since_last_review: since ?? null, evidence },
    text: formatReview(data, since)
  };
}

// plugins/github-pr-ops/src/plugin.ts
var plugin = definePlugin(manifest, {
  "github-pr review": (context) => review(context, context.args, process.env),
  "github-pr merge": (context) => merge2(context, context.args, process.env)
});

// plugins/github-pr-ops/src/main.ts
await runPlugin(plugin);
/*! Bundled license information:

@octokit/request-error/dist-src/index.js:
  (* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist *)

content-type/dist/index.js:
  (*!
   * content-type
   * Copyright(c) 2015 Douglas Christopher Wilson
   * MIT Licensed
   *)

@octokit/request/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)
  (* v8 ignore else -- @preserve *)

@octokit/graphql/dist-bundle/index.js:
  (* v8 ignore if -- @preserve *)

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
