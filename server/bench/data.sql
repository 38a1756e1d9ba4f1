-- The bulk of the benchmark's rows. Numbers are spread so that neighbours in one
-- table are no neighbours in the next.
INSERT INTO customers (code, name, phone, phone_digits, address, created_at, updated_at)
SELECT 'C' || i, '客户有限公司 ' || i, '0571-' || i, '0571' || i, '杭州市西湖区 ' || i || ' 号', now(), now()
FROM generate_series(1, 20000) i;

INSERT INTO products (model, name, category, created_at, updated_at)
SELECT 'KF-' || i, '空气源热泵 ' || i, '类别 ' || i % 8, now(), now() FROM generate_series(1, 200) i;

INSERT INTO parts (code, name, unit_cost, unit_price, created_at, updated_at)
SELECT 'P' || i, '配件 ' || i, 100 * i, 150 * i, now(), now() FROM generate_series(1, 500) i;

INSERT INTO product_units (serial_number, product_id, customer_id, created_at, updated_at)
SELECT 'SN' || i, p.id, c.id, now(), now()
FROM generate_series(1, :units) i
JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM products) p ON p.n = 1 + i % 200
JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM customers) c ON c.n = 1 + i::bigint * 7919 % 20000;

INSERT INTO service_records (number, kind, status, symptom, work_done, reported_at, department_id, customer_id, product_unit_id, product_id, created_at, updated_at)
SELECT 'SR-2026-' || lpad(i::text, 6, '0'), 'REPAIR', 'CLOSED', '不制热，显示故障代码 E' || i % 40, '更换配件后试机正常',
       timestamptz '2024-06-01' + i * interval '140 seconds', d.id, u.customer_id, u.id, u.product_id, now(), now()
FROM generate_series(1, :records) i
JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM departments WHERE parent_id IS NOT NULL) d ON d.n = 1 + i % 20
JOIN (SELECT id, product_id, customer_id, row_number() OVER (ORDER BY id) AS n FROM product_units) u
  ON u.n = 1 + i::bigint * 104729 % :units;

INSERT INTO part_usages (service_record_id, part_id, quantity, unit_price, unit_cost, created_at, updated_at)
SELECT r.id, p.id, 1 + i % 4, 1500, 1000, now(), now()
FROM generate_series(1, :usages) i
JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM service_records) r ON r.n = 1 + i::bigint * 15485863 % :records
JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM parts) p ON p.n = 1 + i % 500;

VACUUM ANALYZE;
