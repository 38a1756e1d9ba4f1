-- +goose Up
-- The search finds a text anywhere in these columns by the pairs of characters
-- that the text is made of: words of two characters are the rule in Chinese. It
-- needs no extension, and works in every collation.
-- +goose StatementBegin
CREATE FUNCTION "search_pairs"(text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
  SELECT array_agg(DISTINCT substr(folded, i, 2))
  FROM lower($1) AS folded, generate_series(1, greatest(length(folded) - 1, 1)) AS i
$$;
-- +goose StatementEnd
CREATE INDEX "servicerecord_number_pairs" ON "service_records" USING gin (search_pairs("number"));
CREATE INDEX "servicerecord_symptom_pairs" ON "service_records" USING gin (search_pairs("symptom"));
CREATE INDEX "servicerecord_caller_phone_digits_pairs" ON "service_records" USING gin (search_pairs("caller_phone_digits"));
CREATE INDEX "customer_name_pairs" ON "customers" USING gin (search_pairs("name"));
CREATE INDEX "customer_phone_digits_pairs" ON "customers" USING gin (search_pairs("phone_digits"));
CREATE INDEX "productunit_serial_number_pairs" ON "product_units" USING gin (search_pairs("serial_number"));

-- +goose Down
DROP INDEX "productunit_serial_number_pairs";
DROP INDEX "customer_phone_digits_pairs";
DROP INDEX "customer_name_pairs";
DROP INDEX "servicerecord_caller_phone_digits_pairs";
DROP INDEX "servicerecord_symptom_pairs";
DROP INDEX "servicerecord_number_pairs";
DROP FUNCTION "search_pairs"(text);
