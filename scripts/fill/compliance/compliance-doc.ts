import { allCompanies } from '../../fields/is-company-id.ts';
import { complianceTexts } from '../../messages/compliance-register.ts';
import { frameTexts } from '../../messages/frame.ts';
import { type Compliance, type ComplianceState, type Doc, type FrameRow, normStatuses } from '../../types/index.ts';
import { withCapital } from '../with-capital.ts';
import { complianceBody } from './compliance-body.ts';

/** What a register is called among the documents: no author writes one. */
export const complianceKind = 'compliance-register';

/** A register as a document, so that it is printed as they all are. */
export function complianceDoc(compliance: Compliance): Doc {
	const { company, language, file, date, status, firm, rows } = compliance;
	const texts = complianceTexts[language];
	const frame = frameTexts[language];
	const path = company === undefined ? 'compliance' : `${company}/compliance`;
	const whole = `${texts.title} – ${texts.whole}`;
	const states: readonly ComplianceState[] = ['gap', ...normStatuses];
	const counts = states.flatMap((state): FrameRow[] => {
		const count = rows.filter((row) => row.state === state).length;
		return count === 0 ? [] : [{ key: state, label: withCapital(texts.status[state]), value: String(count) }];
	});
	return {
		id: complianceKind,
		kind: complianceKind,
		company: company ?? allCompanies,
		language,
		file,
		path,
		meta: {
			title: company === undefined ? whole : `${texts.title} – ${firm.name}`,
			version: date,
			date,
			status: { word: status, state: 'active' },
			legalBasis: { state: 'in-force' },
			hearing: [],
			references: [],
			revisions: [],
			company: firm,
		},
		frame: {
			label: firm.name,
			name: company === undefined ? whole : texts.title,
			line: [texts.title, date].filter((part) => part !== '').join(' · '),
			rows: [
				...(date === '' ? [] : [{ key: 'date', label: texts.date, value: date }]),
				{ key: 'count', label: texts.count, value: String(rows.length) },
				...counts,
			],
			notices: firm.example ? [{ type: 'example', text: frame.example }] : [],
			words: { ...frame.words, logo: frame.logo(firm.name) },
		},
		body: complianceBody(compliance, path),
		assets: new Map(),
	};
}
