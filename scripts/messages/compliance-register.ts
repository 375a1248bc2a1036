import type { Language } from '../types/index.ts';
import type { ComplianceTexts } from './compliance-texts.ts';
import { complianceRegister as da } from './da/compliance-register.ts';
import { complianceRegister as en } from './en/compliance-register.ts';
import { complianceRegister as nb } from './nb/compliance-register.ts';
import { complianceRegister as nn } from './nn/compliance-register.ts';

/** The words of compliance registers, by language. */
export const complianceTexts: Readonly<Record<Language, ComplianceTexts>> = { nb, nn, da, en };
