import type { Repository } from '../../types/index.ts';
import type { Templates } from '../templates/load-templates.ts';

/** What `templates/` declares as a repository in which there are no companies and no documents. */
export function sharedRepository({ types, known, registerTypes, words, norms, declared }: Templates): Repository {
	return {
		...declared,
		kinds: known.kinds,
		companyTypes: [...types.values()],
		companies: [],
		sources: [],
		additions: [],
		editions: new Map(),
		orders: [],
		registerTypes: registerTypes.types,
		registers: [],
		approvals: new Map(),
		decisions: new Map(),
		words,
		norms: { ...norms, whole: true },
		assets: new Map(),
		pictureFaults: new Map(),
		fonts: new Map(),
		wordTemplates: new Map(),
		files: new Set(),
	};
}
