import type {
	AppOptions,
	AsUserOptions,
	AuthenticateOptions,
	AuthenticatorOptions,
	CachedTenantsOptions,
	Client,
	ClientCredentialsOptions,
	ClientOptions,
	EncodeTokenOptions,
	ExplainQshOptions,
	ForgeAppOptions,
	ForgeOptions,
	OAuth2Options,
	OptionsOf,
	ParseWebhookEventOptions,
	UncheckedOptions,
	VerifyJwtOptions,
	WebhookRoute,
} from 'atlassian-rest-client';
import type { OAuthConsentOptions } from 'atlassian-rest-client/consent';
import type { CheckManifestOptions } from 'atlassian-rest-client/manifest';
import type { MockAtlassianOptions, MockForgeOptions, SignedRequestOptions } from 'atlassian-rest-client/msw';
import type { OpenTelemetryOptions } from 'atlassian-rest-client/opentelemetry';
import type { SiteOptions } from 'atlassian-rest-client/site';
import type { KeepWebhooksOptions } from 'atlassian-rest-client/webhook-keeper';
import { expectTypeOf, it } from 'vitest';

declare const jira: Client;

/** The optional properties that do not accept undefined under `exactOptionalPropertyTypes`. */
type Strict<Options> = {
	[Name in keyof Options]-?: {} extends Pick<Options, Name>
		? undefined extends Required<Pick<Options, Name>>[Name]
			? never
			: Name
		: never;
}[keyof Options];

it('every optional key of a body accepts undefined, at any depth, and a required one does not', () => {
	type Issue = OptionsOf<'post', 'rest/api/3/issue'>['json'];
	expectTypeOf<Strict<Issue>>().toBeNever();
	expectTypeOf<Strict<NonNullable<Issue['fields']>>>().toBeNever();
	expectTypeOf<Strict<OptionsOf<'post', 'wiki/api/v2/pages'>['json']>>().toBeNever();
	const name: string | undefined = process.env['NAME'];
	void jira.post('rest/api/3/issue', { json: { fields: { summary: name, labels: ['a'] }, update: undefined } });
	void jira.post('rest/api/3/search/jql', { json: { jql: name, maxResults: undefined } });
	void jira.post('rest/api/3/version', { json: { name, project: undefined, projectId: 1, releaseDate: undefined } });
	// @ts-expect-error an element of a list is sent as null
	void jira.post('rest/api/3/issue', { json: { fields: { summary: 'x', labels: [name] } } });
	// @ts-expect-error the key is required
	void jira.post('rest/api/3/webhook', { json: { url: name, webhooks: [] } });
});

it('every option accepts undefined, as process.env gives it', () => {
	expectTypeOf<Strict<{ a?: string; b?: string | undefined; c: string }>>().toEqualTypeOf<'a'>();
	expectTypeOf<Strict<AppOptions>>().toBeNever();
	expectTypeOf<Strict<AsUserOptions>>().toBeNever();
	expectTypeOf<Strict<AuthenticateOptions>>().toBeNever();
	expectTypeOf<Strict<AuthenticatorOptions>>().toBeNever();
	expectTypeOf<Strict<CachedTenantsOptions>>().toBeNever();
	expectTypeOf<Strict<CheckManifestOptions>>().toBeNever();
	expectTypeOf<Strict<ClientCredentialsOptions>>().toBeNever();
	expectTypeOf<Strict<ClientOptions>>().toBeNever();
	expectTypeOf<Strict<EncodeTokenOptions>>().toBeNever();
	expectTypeOf<Strict<ExplainQshOptions>>().toBeNever();
	expectTypeOf<Strict<ForgeAppOptions>>().toBeNever();
	expectTypeOf<Strict<ForgeOptions>>().toBeNever();
	expectTypeOf<Strict<KeepWebhooksOptions>>().toBeNever();
	expectTypeOf<Strict<MockAtlassianOptions>>().toBeNever();
	expectTypeOf<Strict<MockForgeOptions>>().toBeNever();
	expectTypeOf<Strict<OAuth2Options>>().toBeNever();
	expectTypeOf<Strict<OAuthConsentOptions>>().toBeNever();
	expectTypeOf<Strict<OpenTelemetryOptions>>().toBeNever();
	expectTypeOf<Strict<OptionsOf<'post', 'rest/api/3/issue'>>>().toBeNever();
	expectTypeOf<Strict<OptionsOf<'get', 'rest/api/3/search/jql'>>>().toBeNever();
	expectTypeOf<Strict<ParseWebhookEventOptions>>().toBeNever();
	expectTypeOf<Strict<SignedRequestOptions>>().toBeNever();
	expectTypeOf<Strict<SiteOptions>>().toBeNever();
	expectTypeOf<Strict<UncheckedOptions>>().toBeNever();
	expectTypeOf<Strict<VerifyJwtOptions>>().toBeNever();
	expectTypeOf<Strict<WebhookRoute>>().toBeNever();
});
