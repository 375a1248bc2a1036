import { z } from 'zod';
import { type MadeFrom, madeFromSchema } from '../shards/made-from.ts';
import type { CarryingDocument, Message, Reading } from '../types/index.ts';

/** What a worker says of the company that it built last: `companies/<id>/report.json`. */
export interface CompanyRecord {
	readonly company: string;
	/** `refused`: its documents have errors; `failed`: the machine or the program did. What was published before stands then. */
	readonly outcome: 'published' | 'refused' | 'failed';
	readonly madeFrom: MadeFrom;
	/** What was found, without identity numbers. */
	readonly messages: readonly Message[];
	/** What stands published; undefined: nothing does. */
	readonly published: Published | undefined;
}

/** What is known of published files beside their manifest. */
export interface Published {
	/** SHA-256 of the manifest that this goes with. */
	readonly manifest: string;
	/** What was read to make them, and a hash over what that said. */
	readonly readings: readonly Reading[];
	readonly basis: string;
	/** What the register of all companies needs to know of its documents. */
	readonly carrying: readonly CarryingDocument[];
	/** Which files came of what: made again of the same key, they are the same. */
	readonly pieces: readonly { readonly key: string; readonly paths: readonly string[] }[];
}

const schema = z.strictObject({
	version: z.literal(1),
	company: z.string(),
	outcome: z.enum(['published', 'refused', 'failed']),
	madeFrom: madeFromSchema,
	messages: z.array(z.custom<Message>()),
	published: z
		.strictObject({
			manifest: z.string(),
			readings: z.array(z.custom<Reading>()),
			basis: z.string(),
			carrying: z.array(z.custom<CarryingDocument>()),
			pieces: z.array(z.strictObject({ key: z.string(), paths: z.array(z.string()) })),
		})
		.optional(),
});

export function companyRecordBytes(record: CompanyRecord): Uint8Array {
	return Buffer.from(`${JSON.stringify({ version: 1, ...record })}\n`);
}

/** Undefined where it is none that this program wrote. */
export function readCompanyRecord(bytes: Uint8Array): CompanyRecord | undefined {
	try {
		const { published, ...rest } = schema.parse(JSON.parse(Buffer.from(bytes).toString()));
		return { ...rest, published };
	} catch {
		return undefined;
	}
}
