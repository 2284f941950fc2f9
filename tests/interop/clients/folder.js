import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Calls `use` with the path of a new folder, for the profile of a browser. */
export const withFolder = async (use) => {
  const folder = await mkdtemp(join(tmpdir(), "interop-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
