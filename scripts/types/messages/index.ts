import type { AccessionMessages } from './accession.ts';
import type { AccountsMessages } from './accounts.ts';
import type { AnswerMessages } from './answers.ts';
import type { ApprovalMessages } from './approval.ts';
import type { AssistanceMessages } from './assistance.ts';
import type { BoardMessages } from './board.ts';
import type { ChainMessages } from './chain.ts';
import type { ChartMessages } from './chart.ts';
import type { CheckMessages } from './check.ts';
import type { CommandMessages } from './command.ts';
import type { CommitteeMessages } from './committee.ts';
import type { CompanyMessages } from './company.ts';
import type { ComplianceMessages } from './compliance.ts';
import type { ConfidentialityMessages } from './confidentiality.ts';
import type { CoverageMessages } from './coverage.ts';
import type { DecisionsMessages } from './decisions.ts';
import type { DelegateMessages } from './delegate.ts';
import type { DiffMessages } from './diff.ts';
import type { EnrolmentMessages } from './enrolment.ts';
import type { FieldMessages } from './fields.ts';
import type { FleetMessages } from './fleet.ts';
import type { FoundationMessages } from './foundation.ts';
import type { GrantMessages } from './grants.ts';
import type { HearingMessages } from './hearing.ts';
import type { ImportMessages } from './import.ts';
import type { InformationMessages } from './information.ts';
import type { InitMessages } from './init.ts';
import type { LanguageCheckMessages } from './language-check.ts';
import type { LayersMessages } from './layers.ts';
import type { LettersMessages } from './letters.ts';
import type { LoadMessages } from './load.ts';
import type { MergeMessages } from './merge.ts';
import type { OrderMessages } from './orders.ts';
import type { PackMessages } from './pack.ts';
import type { PeriodicReturnMessages } from './periodic-return.ts';
import type { PrivacyMessages } from './privacy.ts';
import type { ProseMessages } from './prose.ts';
import type { PublishMessages } from './publish.ts';
import type { RecipientMessages } from './recipients.ts';
import type { RecordMessages } from './record.ts';
import type { RegisterMessages } from './register.ts';
import type { RenderMessages } from './render.ts';
import type { ServiceMessages } from './service.ts';
import type { SinceMessages } from './since.ts';
import type { SpellingMessages } from './spelling.ts';
import type { StatuteMessages } from './statute.ts';
import type { StructureMessages } from './structure.ts';
import type { YearMessages } from './year.ts';

export type * from './accession.ts';
export type * from './accounts.ts';
export type * from './answers.ts';
export type * from './approval.ts';
export type * from './assistance.ts';
export type * from './board.ts';
export type * from './chain.ts';
export type * from './chart.ts';
export type * from './check.ts';
export type * from './command.ts';
export type * from './committee.ts';
export type * from './company.ts';
export type * from './compliance.ts';
export type * from './confidentiality.ts';
export type * from './coverage.ts';
export type * from './decisions.ts';
export type * from './delegate.ts';
export type * from './diff.ts';
export type * from './enrolment.ts';
export type * from './fields.ts';
export type * from './fleet.ts';
export type * from './foundation.ts';
export type * from './grants.ts';
export type * from './hearing.ts';
export type * from './import.ts';
export type * from './information.ts';
export type * from './init.ts';
export type * from './language-check.ts';
export type * from './layers.ts';
export type * from './letters.ts';
export type * from './load.ts';
export type * from './merge.ts';
export type * from './orders.ts';
export type * from './pack.ts';
export type * from './periodic-return.ts';
export type * from './privacy.ts';
export type * from './prose.ts';
export type * from './publish.ts';
export type * from './recipients.ts';
export type * from './record.ts';
export type * from './register.ts';
export type * from './render.ts';
export type * from './service.ts';
export type * from './since.ts';
export type * from './spelling.ts';
export type * from './statute.ts';
export type * from './structure.ts';
export type * from './year.ts';

/** Every message there is, by its permanent code, with what its words need to know. */
export interface MessageParameters
	extends LayersMessages,
		LettersMessages,
		LoadMessages,
		FieldMessages,
		MergeMessages,
		ChainMessages,
		ChartMessages,
		CheckMessages,
		AnswerMessages,
		AssistanceMessages,
		CompanyMessages,
		CommitteeMessages,
		ConfidentialityMessages,
		ComplianceMessages,
		CoverageMessages,
		DecisionsMessages,
		BoardMessages,
		DelegateMessages,
		DiffMessages,
		EnrolmentMessages,
		RecipientMessages,
		AccountsMessages,
		RecordMessages,
		RegisterMessages,
		RenderMessages,
		ServiceMessages,
		StructureMessages,
		StatuteMessages,
		AccessionMessages,
		OrderMessages,
		PackMessages,
		PeriodicReturnMessages,
		PrivacyMessages,
		ProseMessages,
		PublishMessages,
		CommandMessages,
		GrantMessages,
		FleetMessages,
		FoundationMessages,
		ImportMessages,
		InformationMessages,
		InitMessages,
		LanguageCheckMessages,
		YearMessages,
		SinceMessages,
		SpellingMessages,
		ApprovalMessages,
		HearingMessages {}
