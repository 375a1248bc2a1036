import type { ChartMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const chart: Texts<ChartMessages> = {
	'chart-unknown': {
		message: ({ key, nearest }) => `Dokumenttypen har ikke noe diagram som heter «${key}».${didYouMean(nearest)}`,
		remedy: () => 'Bruk et navn under «charts» i «kind.yaml», eller legg diagrammet til der.',
		why: 'Et diagram er beskrevet ett sted, så tall, tekst og bilde alltid hører sammen.',
	},
	'chart-rows': {
		message: ({ chart: name, path, nearest }) =>
			`Diagrammet «${name}» henter radene fra «${path}», men der finnes ingen liste.${didYouMean(nearest)}`,
		remedy: () => 'Skriv stien til en liste, for eksempel «register.costs» eller noe under «derived».',
		why: 'Uten rader er det ingenting å tegne.',
	},
	'chart-column': {
		message: ({ chart: name, path, column, nearest }) =>
			`Diagrammet «${name}» bruker «${column}», men radene i «${path}» har ikke noe felt med det navnet.${didYouMean(nearest)}`,
		remedy: () => 'Bruk navnet på et felt som radene har.',
		why: 'Et feilskrevet felt ville gitt et tomt bilde.',
	},
	'chart-value': {
		message: ({ chart: name, column, text }) => `Diagrammet «${name}» kan ikke tegne «${text}» fra «${column}».`,
		remedy: () => 'Verdien må være et tall med punktum foran desimalene; et beløp har høyst to desimaler.',
		why: 'En verdi som ikke kan leses, ville blitt borte fra bildet uten at noen merket det.',
	},
};
