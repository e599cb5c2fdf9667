export {
	Authenticator,
	type AuthenticateOptions,
	type Authentication,
	type AuthenticatorOptions,
} from './authenticator.ts';
export type { QshKind } from './check-qsh.ts';
export type { HeadersLike, RequestLike } from './request.ts';
