import { checkApp } from './app.ts';
import { checkConnect } from './connect.ts';
import { checkEndpoints, checkTokens } from './endpoints.ts';
import { checkHandlers, checkKeptTokens } from './handlers.ts';
import { checkKeys } from './keys.ts';
import { checkLimits } from './limits.ts';
import { checkPrevious } from './previous.ts';
import { checkDataResidency, checkRemotes } from './remotes.ts';
import type { Rule } from './rule.ts';
import { checkImpersonation, checkScopes, checkScopesUsed } from './scopes.ts';
import { checkEvents, checkSchedules, checkTriggers } from './triggers.ts';

export const RULES: readonly Rule[] = [
	checkApp,
	checkKeys,
	checkEndpoints,
	checkTokens,
	checkTriggers,
	checkEvents,
	checkSchedules,
	checkRemotes,
	checkDataResidency,
	checkLimits,
	checkConnect,
	checkScopes,
	checkScopesUsed,
	checkImpersonation,
	checkHandlers,
	checkKeptTokens,
	checkPrevious,
];
