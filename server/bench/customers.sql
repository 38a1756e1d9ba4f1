-- More customers, for the table that is read whole, up to :rows with those of data.sql.
INSERT INTO customers (code, name, region, note, created_at, updated_at)
SELECT 'C' || i, '客户有限公司 ' || i, '华东', 'text that is, like most, not long', now(), now()
FROM generate_series(20001, :rows) i;

VACUUM ANALYZE customers;
