import type { RecordMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const record: Texts<RecordMessages> = {
	'list-empty': {
		message: ({ field }) => `«${field}» er tom, men dokumentet er i kraft.`,
		remedy: ({ field }) => `Før inn det som høyrer heime under «${field}», eller set status til utkast.`,
		why: 'Eit dokument i kraft skal vise kva de kom fram til.',
	},
	'risk-measure-missing': {
		message: ({ hazard, figure, level }) => `«${hazard}» har risiko ${amount(figure)} (${level}), men ingen tiltak.`,
		remedy: () => 'Legg til minst eitt tiltak under «measures», med ansvarleg og frist.',
		why: 'Ein risiko over det lågaste nivået skal følgjast av eit tiltak. Grensene står i «templates/risk-assessment/kind.yaml».',
	},
	'measure-overdue': {
		message: ({ measure, deadline, asOf }) =>
			`Fristen ${deadline} er ute (i dag ${asOf}), og tiltaket er ikkje merkt som utført: «${measure}».`,
		remedy: () => 'Skriv dagen det vart utført under «done», eller avtal ein ny frist.',
		why: 'Eit tiltak som blir liggjande, hjelper ingen. Leiaren må vite om det.',
	},
	'person-list': {
		message: () => 'Her står det noko som ser ut til å namngi personar.',
		remedy: () => 'Ta bort namna. Dei blir førte i sjølve registeret; her skriv du berre korleis det blir ført.',
		why: 'Kven som er utsett for noko farleg, er ei personleg opplysning. Ho skal berre stå i sjølve registeret.',
	},
	'retention-short': {
		message: ({ years, least }) =>
			`Oppbevaringstida er ${count(years, 'år', 'år')}, men skal vere minst ${amount(least)}.`,
		remedy: ({ least }) => `Skriv ${amount(least)} eller meir.`,
		why: 'Forskrift om utføring av arbeid seier kor lenge registera minst skal oppbevarast. Sjukdom kan kome mange år etter.',
	},
	'internal-control-gap': {
		message: ({ number, state, lacking }) =>
			`Punkt ${number} i internkontrollforskrifta § 5 er ${states[state]}.${lackingOf(lacking)}`,
		remedy: () =>
			'Set dokumentet som manglar i kraft. Kva kvart punkt treng, står i «templates/system-description/kind.yaml».',
		why: 'Punkt 4 til 8 skal kunne visast fram skriftleg ved tilsyn.',
	},
};

const states = { partly: 'berre delvis dokumentert', missing: 'ikkje dokumentert' };

function lackingOf(lacking: readonly string[]): string {
	return lacking.length === 0 ? '' : ` Manglar: ${lacking.join('; ')}.`;
}
