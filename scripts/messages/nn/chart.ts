import type { ChartMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const chart: Texts<ChartMessages> = {
	'chart-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har ikkje noko diagram som heiter «${key}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk eit namn under «charts» i «kind.yaml», eller legg diagrammet til der.',
		why: 'Eit diagram er skildra éin stad, så tal, tekst og bilete alltid høyrer saman.',
	},
	'chart-rows': {
		message: ({ chart: name, path, nearest }) =>
			`Diagrammet «${name}» hentar radene frå «${path}», men der finst det inga liste.${didYouMean(nearest)}`,
		remedy: () => 'Skriv stien til ei liste, til dømes «register.costs» eller noko under «derived».',
		why: 'Utan rader er det ingenting å teikne.',
	},
	'chart-column': {
		message: ({ chart: name, path, column, nearest }) =>
			`Diagrammet «${name}» bruker «${column}», men radene i «${path}» har ikkje noko felt med det namnet.${didYouMean(nearest)}`,
		remedy: () => 'Bruk namnet på eit felt som radene har.',
		why: 'Eit feilskrive felt ville gitt eit tomt bilete.',
	},
	'chart-value': {
		message: ({ chart: name, column, text }) => `Diagrammet «${name}» kan ikkje teikne «${text}» frå «${column}».`,
		remedy: () => 'Verdien må vere eit tal med punktum føre desimalane; eit beløp har høgst to desimalar.',
		why: 'Ein verdi som ikkje kan lesast, ville blitt borte frå biletet utan at nokon merka det.',
	},
};
