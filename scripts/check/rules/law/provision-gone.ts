import { provisionsOf } from '../../../fill/structure/provisions-of.ts';
import type { RepositoryRule } from '../../../types/index.ts';

/** Every part of a kind's text that has a norm behind it stands there; one that is locked is compared with its lock instead. */
export const provisionGone: RepositoryRule = {
	code: 'provision-gone',
	for: 'all',
	scope: 'repository',
	check({ repository: { kinds, words } }, report) {
		for (const { name, template, provisions, wording, languages } of kinds.values()) {
			if (wording !== undefined || provisions.size === 0) continue;
			const written = provisionsOf(template, words[languages?.[0] ?? 'nb'].structure);
			for (const [provision, norms] of provisions) {
				if (written.has(provision)) continue;
				const place = { file: template.file, line: 1, column: 1 };
				report({ code: 'provision-gone', severity: 'error', place, params: { kind: name, provision }, norms });
			}
		}
	},
};
