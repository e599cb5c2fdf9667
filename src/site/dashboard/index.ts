export { createDashboard, type DashboardContext } from './dashboard.ts';
