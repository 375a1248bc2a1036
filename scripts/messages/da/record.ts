import type { RecordMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const record: Texts<RecordMessages> = {
	'list-empty': {
		message: ({ field }) => `»${field}« er tom, men dokumentet er gældende.`,
		remedy: ({ field }) => `Skriv det ind, der hører hjemme under »${field}«, eller sæt status til udkast.`,
		why: 'Et gældende dokument skal vise, hvad I kom frem til.',
	},
	'risk-measure-missing': {
		message: ({ hazard, figure, level }) => `»${hazard}« har risiko ${amount(figure)} (${level}), men ingen tiltag.`,
		remedy: () => 'Tilføj mindst ét tiltag under »measures« med ansvarlig og frist.',
		why: 'En risiko over det laveste niveau skal følges af et tiltag. Grænserne står i »templates/risk-assessment/kind.yaml«.',
	},
	'measure-overdue': {
		message: ({ measure, deadline, asOf }) =>
			`Fristen ${deadline} er overskredet (i dag ${asOf}), og tiltaget er ikke markeret som udført: »${measure}«.`,
		remedy: () => 'Skriv dagen, det blev udført, under »done«, eller aftal en ny frist.',
		why: 'Et tiltag, der bliver liggende, hjælper ingen. Lederen skal vide det.',
	},
	'person-list': {
		message: () => 'Her står noget, der ser ud til at navngive personer.',
		remedy: () => 'Fjern navnene. De føres i selve registret; her skriver du kun, hvordan det føres.',
		why: 'Hvem der er udsat for noget farligt, er en personlig oplysning. Den skal kun stå i selve registret.',
	},
	'retention-short': {
		message: ({ years, least }) =>
			`Opbevaringstiden er ${count(years, 'år', 'år')}, men skal være mindst ${amount(least)}.`,
		remedy: ({ least }) => `Skriv ${amount(least)} eller mere.`,
		why: 'De norske regler om arbejdets udførelse siger, hvor længe registrene mindst skal opbevares. Sygdom kan komme mange år efter.',
	},
	'internal-control-gap': {
		message: ({ number, state, lacking }) =>
			`Punkt ${number} i den norske internkontrollforskrift § 5 er ${states[state]}.${lackingOf(lacking)}`,
		remedy: () =>
			'Sæt det manglende dokument i kraft. Hvad hvert punkt kræver, står i »templates/system-description/kind.yaml«.',
		why: 'Punkt 4 til 8 skal kunne vises frem skriftligt ved tilsyn.',
	},
};

const states = { partly: 'kun delvist dokumenteret', missing: 'ikke dokumenteret' };

function lackingOf(lacking: readonly string[]): string {
	return lacking.length === 0 ? '' : ` Mangler: ${lacking.join('; ')}.`;
}
