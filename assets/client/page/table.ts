import { enhanceTables } from '../tables/enhance-tables.ts';

enhanceTables('table', '.data-table');
