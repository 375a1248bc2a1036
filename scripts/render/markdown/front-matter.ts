import type { Doc } from '../../types/index.ts';
import { yamlBlock } from './yaml-block.ts';

/** The document's facts as YAML. */
export function frontMatter({ id, kind, language, meta }: Doc): string {
	return yamlBlock({
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
		publisher: meta.publication?.publisher,
		lawVerifiedOn: meta.lawVerifiedOn,
		example: meta.company.example || undefined,
	});
}
