SELECT json_build_object('data', json_build_object('serviceRecords', json_build_object('edges', coalesce(json_agg(
  json_build_object('node', json_build_object(
    'id', r.id::text, 'number', r.number, 'status', r.status, 'symptom', r.symptom, 'reportedAt', r.reported_at,
    'customer', json_build_object('name', c.name),
    'productUnit', json_build_object('serialNumber', u.serial_number, 'product', json_build_object('model', p.model)),
    'partUsages', (SELECT coalesce(json_agg(json_build_object('quantity', pu.quantity, 'part', json_build_object('name', pt.name)) ORDER BY pu.id), '[]')
                   FROM part_usages pu JOIN parts pt ON pt.id = pu.part_id WHERE pu.service_record_id = r.id))
  ) ORDER BY r.reported_at DESC, r.id DESC), '[]'))))
FROM (SELECT * FROM service_records WHERE department_id = $1 ORDER BY reported_at DESC, id DESC LIMIT 50) r
JOIN customers c ON c.id = r.customer_id
JOIN product_units u ON u.id = r.product_unit_id
JOIN products p ON p.id = u.product_id
