// Compares the compiled TypeScript exports with the JSON exports and with Rust's reconnect advice, and the JSON
// exports with their schema.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true }).compile(read("schema.json"));

const [, , ...names] = process.argv;
assert(names.length > 0);

for (const name of names) {
  const json = read(`json/${name}.json`);
  assert(validate(json), JSON.stringify(validate.errors));

  const module = await import(`./out/${name}.js`);
  const codes = module[name];
  const byCode = module[`${name}ByCode`];
  const isCode = module[`is${name}Code`];
  const reconnect = module[`get${name}Reconnect`];
  assert.deepEqual(
    Object.keys(module).sort(),
    [name, `${name}ByCode`, `is${name}Code`, `get${name}Reconnect`].sort(),
  );

  // The record agrees with the JSON, and has the names of the object.
  assert.deepEqual(
    Object.keys(byCode).map(Number),
    json.rows.map(({ code }) => code).sort((a, b) => a - b),
  );
  for (const { code, name, ...rest } of json.rows) {
    const { name: key, ...known } = byCode[code];
    assert.deepEqual(known, rest);
    assert(Object.hasOwn(codes, key), key);
    assert.equal(codes[key], code);
    assert(key === name || key.endsWith(name) || key.endsWith(`${name}${code}`), key);
  }

  // Every name has a known code.
  assert.equal(Object.getPrototypeOf(codes), Object.prototype);
  for (const [key, code] of Object.entries(codes)) {
    assert(isCode(code), key);
  }

  const known = new Set(json.rows.map(({ code }) => code));
  for (let code = -1; code <= 65536; code++) {
    assert.equal(isCode(code), known.has(code), String(code));
  }
  assert(!isCode(NaN) && !isCode(4001.5));

  // For every number, the function returns the same as Rust.
  const advice = read(`reconnect/${name}.json`);
  assert.equal(advice.length, 65536);
  advice.forEach((expected, code) => assert.equal(reconnect(code), expected, `${name}: ${code}`));
  assert.deepEqual([-1, 65536, NaN].map(reconnect), [null, null, null]);
}

// The schema rejects anything that is not an export.
const row = { code: 1011, name: "a", reason: "", doc: "", reconnect: null, meta: { a: 1 } };
const range = { first: 1005, last: 1006, reconnect: "now" };
assert(validate({ rows: [row], policy: [range] }));
const { meta, ...withoutMeta } = row;
for (const wrong of [
  { ...row, code: 1006 },
  { ...row, code: 2999 },
  { ...row, code: 5000 },
  { ...row, code: "4001" },
  { ...row, reconnect: true },
  { ...row, reconnect: "later" },
  { ...row, meta: { a: 1.5 } },
  { ...row, more: 1 },
  withoutMeta,
]) {
  assert(!validate({ rows: [wrong], policy: [] }), JSON.stringify(wrong));
}
for (const wrong of [[row], { rows: [row] }, { rows: [], policy: [{ ...range, reconnect: null }] }]) {
  assert(!validate(wrong), JSON.stringify(wrong));
}

// These texts are written by hand, so that they do not depend on the export's own escapes. Literal braces are doubled.
const nasty = (await import("./out/Nasty.js")).NastyByCode;
assert.equal(nasty[4001].reason, `"double" 'single' \`back\` \\ \\" \\n \\u0041 \${{code}} {{0}} %s $x$ $$`);
assert.equal(nasty[4002].reason, "one\ntwo\r\nthree\n\nfour\rfive");
assert.equal([...nasty[4003].reason][0], String.fromCodePoint(0));
assert(nasty[4003].reason.includes(String.fromCodePoint(0x2028, 0x2029)));
assert(nasty[4004].reason.endsWith(String.fromCodePoint(0x1d518)));
