export { startOpenTelemetry, type OpenTelemetryOptions } from './start-open-telemetry.ts';
