-- +goose Up
CREATE INDEX "servicerecord_promised_at_id" ON "service_records" ("promised_at", "id");

-- +goose Down
DROP INDEX "servicerecord_promised_at_id";
