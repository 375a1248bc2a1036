import type { Language } from '../types/index.ts';
import { portfolio as da } from './da/portfolio.ts';
import { portfolio as en } from './en/portfolio.ts';
import { portfolio as nb } from './nb/portfolio.ts';
import { portfolio as nn } from './nn/portfolio.ts';
import type { PortfolioTexts } from './portfolio-texts.ts';

/** The words of the page over all companies, by language. */
export const portfolioTexts: Readonly<Record<Language, PortfolioTexts>> = { nb, nn, da, en };
