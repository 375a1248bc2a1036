import { stringify } from 'yaml';
import type { Doc } from '../../types/index.ts';

/** The document's facts as YAML, each text in quotes, so that no reader takes `2.10` for a number or `2025-01-01` for a moment. */
export function frontMatter({ id, kind, language, meta }: Doc): string {
	const facts = {
		id,
		title: meta.title,
		kind,
		version: meta.version,
		date: meta.date,
		status: meta.status.word,
		language,
		company: meta.company.name,
		owner: meta.owner,
		approver: meta.approver,
		approved: meta.approved,
		nextReview: meta.nextReview,
		supersedes: meta.supersedes,
		lawVerifiedOn: meta.lawVerifiedOn,
		example: meta.company.example || undefined,
	};
	const yaml = stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
	// A reader that looks for blanks left unfilled finds none in a fact that happens to hold braces.
	return `---\n${yaml.replaceAll('{', '\\x7b')}---\n`;
}
