import type { ChartMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const chart: Texts<ChartMessages> = {
	'chart-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har intet diagram, der hedder »${key}«.${didYouMean(nearest)}`,
		remedy: () => 'Brug et navn under »charts« i »kind.yaml«, eller tilføj diagrammet dér.',
		why: 'Et diagram er beskrevet ét sted, så tal, tekst og billede altid hører sammen.',
	},
	'chart-rows': {
		message: ({ chart: name, path, nearest }) =>
			`Diagrammet »${name}« henter sine rækker fra »${path}«, men der findes ingen liste.${didYouMean(nearest)}`,
		remedy: () => 'Skriv stien til en liste, for eksempel »register.costs« eller noget under »derived«.',
		why: 'Uden rækker er der intet at tegne.',
	},
	'chart-column': {
		message: ({ chart: name, path, column, nearest }) =>
			`Diagrammet »${name}« bruger »${column}«, men rækkerne i »${path}« har intet felt med det navn.${didYouMean(nearest)}`,
		remedy: () => 'Brug navnet på et felt, som rækkerne har.',
		why: 'Et forkert skrevet felt ville give et tomt billede.',
	},
	'chart-value': {
		message: ({ chart: name, column, text }) => `Diagrammet »${name}« kan ikke tegne »${text}« fra »${column}«.`,
		remedy: () => 'Værdien skal være et tal med punktum foran decimalerne; et beløb har højst to decimaler.',
		why: 'En værdi, der ikke kan læses, ville forsvinde fra billedet, uden at nogen mærkede det.',
	},
};
