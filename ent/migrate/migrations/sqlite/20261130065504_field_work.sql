-- +goose Up

ALTER TABLE `company_settings`
  ADD COLUMN `certified_categories` json NULL;

CREATE TABLE `certificates` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `number` text NOT NULL,
  `product_category` text NOT NULL,
  `issuer` text NOT NULL DEFAULT (''),
  `issued_on` date NOT NULL,
  `expires_on` date NOT NULL,
  `revoked_at` datetime NULL,
  `note` text NOT NULL DEFAULT (''),
  `user_id` integer NOT NULL,
  CONSTRAINT `certificates_users_certificates` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('certificates', 115964116992);
CREATE UNIQUE INDEX `certificate_user_id_product_category_number` ON `certificates` (`user_id`, `product_category`, `number`);
CREATE INDEX `certificate_expires_on_id` ON `certificates` (`expires_on`, `id`);
CREATE INDEX `certificate_product_category_id` ON `certificates` (`product_category`, `id`);
CREATE INDEX `certificate_number_id` ON `certificates` (`number`, `id`);
CREATE INDEX `certificate_created_at_id` ON `certificates` (`created_at`, `id`);
CREATE INDEX `certificate_updated_at_id` ON `certificates` (`updated_at`, `id`);

CREATE TABLE `custody_transfers` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `number` text NOT NULL,
  `from_party` text NOT NULL,
  `to_party` text NOT NULL,
  `goods` text NOT NULL,
  `condition` text NOT NULL DEFAULT (''),
  `handed_over_at` datetime NOT NULL,
  `handed_over_by` text NOT NULL,
  `taken_over_by` text NOT NULL,
  `tracking_number` text NOT NULL DEFAULT (''),
  `expected_back_on` date NULL,
  `void_at` datetime NULL,
  `recorded_by_id` integer NULL,
  `handed_over_signature_id` integer NULL,
  `taken_over_signature_id` integer NULL,
  `product_unit_id` integer NULL,
  `service_record_id` integer NOT NULL,
  CONSTRAINT `custody_transfers_users_recorded_by` FOREIGN KEY (`recorded_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `custody_transfers_attachments_handed_over_signature` FOREIGN KEY (`handed_over_signature_id`) REFERENCES `attachments` (`id`) ON DELETE SET NULL,
  CONSTRAINT `custody_transfers_attachments_taken_over_signature` FOREIGN KEY (`taken_over_signature_id`) REFERENCES `attachments` (`id`) ON DELETE SET NULL,
  CONSTRAINT `custody_transfers_product_units_custody_transfers` FOREIGN KEY (`product_unit_id`) REFERENCES `product_units` (`id`) ON DELETE SET NULL,
  CONSTRAINT `custody_transfers_service_records_custody_transfers` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('custody_transfers', 124554051584);
CREATE UNIQUE INDEX `custody_transfers_number_key` ON `custody_transfers` (`number`);
CREATE INDEX `custodytransfer_service_record_id_id` ON `custody_transfers` (`service_record_id`, `id`);
CREATE INDEX `custodytransfer_handed_over_at_id` ON `custody_transfers` (`handed_over_at`, `id`);
CREATE INDEX `custodytransfer_void_at_expected_back_on` ON `custody_transfers` (`void_at`, `expected_back_on`);
CREATE INDEX `custodytransfer_product_unit_id` ON `custody_transfers` (`product_unit_id`);
CREATE INDEX `custodytransfer_created_at_id` ON `custody_transfers` (`created_at`, `id`);
CREATE INDEX `custodytransfer_updated_at_id` ON `custody_transfers` (`updated_at`, `id`);

CREATE TABLE `installations` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `scope` text NOT NULL DEFAULT (''),
  `site_contact` text NOT NULL DEFAULT (''),
  `task_order_number` text NULL,
  `task_ordered_at` datetime NULL,
  `site_ready_on` date NULL,
  `checklist` json NULL,
  `acceptance` text NULL,
  `accepted_on` date NULL,
  `accepted_by` text NOT NULL DEFAULT (''),
  `acceptance_note` text NOT NULL DEFAULT (''),
  `trip_summary` text NOT NULL DEFAULT (''),
  `task_ordered_by_id` integer NULL,
  `acceptance_report_id` integer NULL,
  `service_record_id` integer NOT NULL,
  CONSTRAINT `installations_users_task_ordered_by` FOREIGN KEY (`task_ordered_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `installations_attachments_acceptance_report` FOREIGN KEY (`acceptance_report_id`) REFERENCES `attachments` (`id`) ON DELETE SET NULL,
  CONSTRAINT `installations_service_records_installation` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('installations', 133143986176);
CREATE UNIQUE INDEX `installations_task_order_number_key` ON `installations` (`task_order_number`);
CREATE UNIQUE INDEX `installations_service_record_id_key` ON `installations` (`service_record_id`);
CREATE INDEX `installation_accepted_on` ON `installations` (`accepted_on`);
CREATE INDEX `installation_task_ordered_at` ON `installations` (`task_ordered_at`);
CREATE INDEX `installation_site_ready_on` ON `installations` (`site_ready_on`);
CREATE INDEX `installation_created_at_id` ON `installations` (`created_at`, `id`);
CREATE INDEX `installation_updated_at_id` ON `installations` (`updated_at`, `id`);

CREATE TABLE `repair_cards` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `number` text NOT NULL,
  `started_at` datetime NOT NULL,
  `due_on` date NULL,
  `finished_at` datetime NULL,
  `labour_minutes` integer NOT NULL DEFAULT (0),
  `findings` text NOT NULL DEFAULT (''),
  `work_done` text NOT NULL DEFAULT (''),
  `check_result` text NULL,
  `check_note` text NOT NULL DEFAULT (''),
  `checked_at` datetime NULL,
  `checked_by_id` integer NULL,
  `service_record_id` integer NOT NULL,
  `technician_id` integer NOT NULL,
  CONSTRAINT `repair_cards_users_checked_by` FOREIGN KEY (`checked_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `repair_cards_service_records_repair_cards` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `repair_cards_users_repair_cards` FOREIGN KEY (`technician_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('repair_cards', 154618822656);
CREATE UNIQUE INDEX `repair_cards_number_key` ON `repair_cards` (`number`);
CREATE INDEX `repaircard_service_record_id_id` ON `repair_cards` (`service_record_id`, `id`);
CREATE INDEX `repaircard_technician_id_started_at` ON `repair_cards` (`technician_id`, `started_at`);
CREATE INDEX `repaircard_started_at_id` ON `repair_cards` (`started_at`, `id`);
CREATE INDEX `repaircard_finished_at_due_on` ON `repair_cards` (`finished_at`, `due_on`);
CREATE INDEX `repaircard_created_at_id` ON `repair_cards` (`created_at`, `id`);
CREATE INDEX `repaircard_updated_at_id` ON `repair_cards` (`updated_at`, `id`);

-- +goose Down
DROP TABLE `repair_cards`;
DROP TABLE `installations`;
DROP TABLE `custody_transfers`;
DROP TABLE `certificates`;
ALTER TABLE `company_settings`
  DROP COLUMN `certified_categories`;
