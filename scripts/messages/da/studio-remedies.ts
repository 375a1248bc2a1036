import type { StudioRemedies } from '../studio-remedies.ts';
import { studio } from './studio.ts';
import { studioWork } from './studio-work.ts';

const review = `Se, om teksten stadig passer. Gør den det, så tryk ${quoted(studioWork.approve.button)}; ellers tryk ${quoted(studioWork.revise.button)}.`;
const order = `Ret nummeret i ordren, eller åbn dokumentet og tryk ${quoted(studioWork.revise.button)}.`;
const library = 'Bed den, der vedligeholder biblioteket, om at tage teksten ind.';
const template = 'Bed den, der vedligeholder skabelonerne, om at se på dette.';

export const studioRemedies: StudioRemedies = {
	'approval-broken': `Få det nye godkendt: tryk ${quoted(studioWork.revise.button)}, og godkend den nye version. Eller hent teksten tilbage, som den var.`,
	'review-due-fact': review,
	'review-due-template': review,
	'review-due-law': review,
	'approvals-damaged': 'Hent filen tilbage fra historikken (git), eller slet den og godkend dokumenterne igen.',
	'addition-unapproved': `Versionen er bibliotekets og skal ikke hæves. Åbn dokumentet, og tryk ${quoted(studioWork.approve.button)}.`,
	'assistance-unplanned': `Vælg ${quoted(studioWork.menu.new)} i menuen, og lav handlingsplanen.`,
	'health-service-missing': `Skriv bedriftssundhedstjenesten under ${quoted(studio.menu.facts)}. Har tilsynet givet dispensation for hele virksomheden, så skriv det i registret over dispensationer, og vis det i en vurdering af pligten, som laves under ${quoted(studioWork.menu.new)}.`,
	'appeal-note-missing': `Vælg ${quoted(studioWork.menu.new)} i menuen, lav dokumentet, og skriv det under referencerne her.`,
	'delegate-chain': `Skriv dokumentets nummer i feltet. Er det ikke lavet, så vælg ${quoted(studioWork.menu.new)} i menuen.`,
	'order-target-unknown': order,
	'order-waiting': order,
	'order-pending': `Tryk ${quoted(studioWork.finish.button)}, når alt andet er opfyldt.`,
	'finish-impossible': `Sæt udkastet til godkendelse, tryk ${quoted(studioWork.approve.button)} og så ${quoted(studioWork.finish.button)}.`,
	'conflict-open': library,
	'base-lost': library,
	'library-newer': library,
	'norm-uncovered': template,
	'model-changed': template,
	'model-unlocked': template,
	'init-changed': 'Gem og luk den i andre programmer, og prøv igen.',
	'input-changed': 'Prøv igen, når ændringerne er gemt.',
	'output-disk-full': 'Frigør plads på disken, og prøv igen.',
	'output-not-writable': 'Bed den, der har sat maskinen op, om at give dig skriveadgang til mappen.',
	'output-in-use': 'Luk filen i Word og andre programmer, og prøv igen.',
	'output-incomplete': 'Se efter, at disken har plads og ikke er beskadiget, og prøv igen.',
	'output-failed': 'Se efter, at disken eller netværksmappen kan nås og er ubeskadiget, og prøv igen.',
	'output-folder-foreign': 'Flyt det til et andet sted, og prøv igen.',
	'approve-state': 'Sæt status til »Til godkendelse«, når teksten er færdig, og prøv igen.',
	'approve-errors': 'Ret de andre fejl, der står her, og prøv igen.',
	'build-lock-lost': 'Prøv igen. Slet ikke mappen ».regelrett«, mens der bygges.',
};

function quoted(label: string): string {
	return `»${label}«`;
}
