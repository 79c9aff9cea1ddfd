"use strict";
// Preloaded by a test: a signal comes while a question is asked.
const { setTimeout } = require("node:timers");
const { ReadStream } = require("node:tty");
const { setRawMode } = ReadStream.prototype;
ReadStream.prototype.setRawMode = function (isRaw) {
  if (isRaw) setTimeout(() => process.kill(process.pid, "SIGTERM"), 500);
  return setRawMode.call(this, isRaw);
};
