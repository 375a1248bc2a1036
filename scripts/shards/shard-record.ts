import { z } from 'zod';
import { allCompanies } from '../fields/is-company-id.ts';
import type { CarryingDocument, Output, Shard } from '../types/index.ts';
import { type MadeFrom, madeFromSchema } from './made-from.ts';

/** The name of the file in which a shard says what it is. */
export const shardFile = 'shard.json';

/** What a shard says of itself, for the one that puts all of them together. */
export interface ShardRecord {
	readonly shard: Shard;
	readonly madeFrom: MadeFrom;
	/** Its companies, with what the register of all needs to know of their documents. */
	readonly companies: readonly { readonly company: string; readonly carrying: readonly CarryingDocument[] }[];
}

const schema = z.strictObject({
	version: z.literal(1),
	shard: z.strictObject({ number: z.int().min(1), of: z.int().min(1) }),
	madeFrom: madeFromSchema,
	companies: z.array(z.strictObject({ company: z.string(), carrying: z.array(z.custom<CarryingDocument>()) })),
});

/** As a file of the shard's manifest, so that it is proved as all files are. */
export function recordOutput(record: ShardRecord): Output {
	return {
		path: shardFile,
		bytes: Buffer.from(`${JSON.stringify({ version: 1, ...record })}\n`),
		company: allCompanies,
		document: 'shard',
		kind: 'shard',
		format: 'json',
		documentVersion: `${record.shard.number}/${record.shard.of}`,
		status: '',
		inputs: record.madeFrom.inputs,
	};
}

/** Undefined where it is none that this program wrote. */
export function readRecord(bytes: Uint8Array): ShardRecord | undefined {
	try {
		return schema.parse(JSON.parse(Buffer.from(bytes).toString()));
	} catch {
		return undefined;
	}
}
