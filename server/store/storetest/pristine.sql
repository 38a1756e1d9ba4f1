-- What a migrated database remembers of itself, so that it can be given to one
-- test after another instead of being copied for each.

CREATE SCHEMA pristine;
CREATE SCHEMA pristine_rows;

-- shape tells everything that the migrations made. Copies of a database keep the
-- identifiers, so whatever a test adds, drops or makes anew shows in it.
CREATE FUNCTION pristine.shape() RETURNS text LANGUAGE sql AS $$
	SELECT md5(string_agg(thing, ',' ORDER BY thing)) FROM (
		SELECT 'class ' || oid || relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
		UNION ALL
		SELECT 'column ' || attrelid || attname || atttypid || attnotnull || attisdropped
		FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
		WHERE relnamespace = 'public'::regnamespace AND attnum > 0
		UNION ALL
		SELECT 'constraint ' || oid FROM pg_constraint WHERE connamespace = 'public'::regnamespace
		UNION ALL
		SELECT 'trigger ' || pg_trigger.oid FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
		WHERE relnamespace = 'public'::regnamespace
		UNION ALL
		SELECT 'function ' || oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace
	) AS things(thing)
$$;

CREATE TABLE pristine.shapes AS SELECT pristine.shape() AS shape;

CREATE TABLE pristine.sequences AS
SELECT format('%I.%I', schemaname, sequencename)::regclass AS sequence, start_value, last_value
FROM pg_sequences WHERE schemaname = 'public';

CREATE TABLE pristine.statistics AS
SELECT oid AS relation, reltuples FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r';

DO $$
DECLARE
	name name;
	filled boolean;
BEGIN
	FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
		EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO filled;
		IF filled THEN
			EXECUTE format('CREATE TABLE pristine_rows.%I AS TABLE public.%I', name, name);
		END IF;
	END LOOP;
END $$;

-- restore leaves the rows that the migrations made and no others. Returns false,
-- and does nothing, where the tables are no longer the same or a test has filled
-- them so far that the database is better dropped.
CREATE FUNCTION pristine.restore() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	name name;
BEGIN
	IF pristine.shape() <> (SELECT shape FROM pristine.shapes) THEN
		RETURN false;
	END IF;
	IF EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
			AND pg_table_size(oid) > 1024 * 1024) THEN
		RETURN false;
	END IF;
	-- Without the checks of foreign keys the order of the tables is the same.
	PERFORM set_config('session_replication_role', 'replica', true);
	FOR name IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
			AND pg_relation_size(oid) > 0 LOOP
		EXECUTE format('DELETE FROM public.%I', name);
	END LOOP;
	-- Without what is known of the rows that were there the next test's queries would
	-- be planned for them. Tables that hang on these are emptied too, as all are.
	FOR name IN SELECT relname FROM pg_class JOIN pristine.statistics ON relation = oid
			WHERE pg_class.reltuples <> statistics.reltuples OR pg_relation_size(oid) > 65536 LOOP
		EXECUTE format('TRUNCATE public.%I CASCADE', name);
	END LOOP;
	FOR name IN SELECT relname FROM pg_class WHERE relnamespace = 'pristine_rows'::regnamespace AND relkind = 'r' LOOP
		EXECUTE format('INSERT INTO public.%I SELECT * FROM pristine_rows.%I', name, name);
	END LOOP;
	PERFORM setval(sequence, coalesce(last_value, start_value), last_value IS NOT NULL) FROM pristine.sequences;
	RETURN true;
END $$;
