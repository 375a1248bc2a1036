import type { Manifest } from './manifest.ts';

/** The bytes of `manifest.json`; the same outputs give the same bytes. */
export function manifestBytes({ version, tool, outputs }: Manifest): Uint8Array {
	return Buffer.from(`${JSON.stringify({ version, tool, outputs }, undefined, 2)}\n`);
}
