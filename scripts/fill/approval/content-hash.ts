import type { ApprovalRecord } from '../../types/index.ts';
import type { Content } from './content-of.ts';
import { hashOf, shortHash } from './hash.ts';

/** The hash of a content, and those of its parts. */
export function contentHash({ fields, sections }: Content): Pick<ApprovalRecord, 'sha256' | 'fields' | 'sections'> {
	return {
		sha256: hashOf(JSON.stringify([[...fields], [...sections]])),
		fields: hashed(fields),
		sections: hashed(sections),
	};
}

function hashed(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map([...parts].map(([key, text]) => [key, shortHash(text)]));
}
