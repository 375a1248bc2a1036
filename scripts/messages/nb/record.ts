import type { RecordMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const record: Texts<RecordMessages> = {
	'list-empty': {
		message: ({ field }) => `«${field}» er tom, men dokumentet er i kraft.`,
		remedy: ({ field }) => `Før inn det som hører hjemme under «${field}», eller sett status til utkast.`,
		why: 'Et dokument i kraft skal vise hva dere kom fram til.',
	},
	'risk-measure-missing': {
		message: ({ hazard, figure, level }) => `«${hazard}» har risiko ${amount(figure)} (${level}), men ingen tiltak.`,
		remedy: () => 'Legg til minst ett tiltak under «measures», med ansvarlig og frist.',
		why: 'En risiko over det laveste nivået skal følges av et tiltak. Grensene står i «templates/risk-assessment/kind.yaml».',
	},
	'measure-overdue': {
		message: ({ measure, deadline, asOf }) =>
			`Fristen ${deadline} er ute (i dag ${asOf}), og tiltaket er ikke merket som utført: «${measure}».`,
		remedy: () => 'Skriv dagen det ble utført under «done», eller avtal en ny frist.',
		why: 'Et tiltak som blir liggende, hjelper ingen. Lederen må vite om det.',
	},
	'person-list': {
		message: () => 'Her står det noe som ser ut til å navngi personer.',
		remedy: () => 'Ta bort navnene. De føres i selve registeret; her skriver du bare hvordan det føres.',
		why: 'Hvem som er utsatt for noe farlig, er en personlig opplysning. Den skal bare stå i selve registeret.',
	},
	'retention-short': {
		message: ({ years, least }) =>
			`Oppbevaringstiden er ${count(years, 'år', 'år')}, men skal være minst ${amount(least)}.`,
		remedy: ({ least }) => `Skriv ${amount(least)} eller mer.`,
		why: 'Forskrift om utførelse av arbeid sier hvor lenge registrene minst skal oppbevares. Sykdom kan komme mange år etter.',
	},
	'internal-control-gap': {
		message: ({ number, state, lacking }) =>
			`Punkt ${number} i internkontrollforskriften § 5 er ${states[state]}.${lackingOf(lacking)}`,
		remedy: () =>
			'Sett dokumentet som mangler i kraft. Hva hvert punkt trenger, står i «templates/system-description/kind.yaml».',
		why: 'Punkt 4 til 8 skal kunne vises fram skriftlig ved tilsyn.',
	},
};

const states = { partly: 'bare delvis dokumentert', missing: 'ikke dokumentert' };

function lackingOf(lacking: readonly string[]): string {
	return lacking.length === 0 ? '' : ` Mangler: ${lacking.join('; ')}.`;
}
