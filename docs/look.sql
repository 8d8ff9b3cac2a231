WITH first_two AS (
  SELECT *, row_number() OVER (PARTITION BY article_id ORDER BY raw_start) AS nth
  FROM indicators
  WHERE confidence >= 0.8 AND place IS NOT NULL AND period IS NOT NULL
)
SELECT
  place,
  period,
  name,
  CASE bound WHEN '=' THEN '' ELSE bound || ' ' END
    || rtrim(rtrim(format('{:,.2f}', value::DOUBLE), '0'), '.') AS value,
  unit,
  measure,
  status,
  quote
FROM first_two
WHERE nth <= 2
ORDER BY published_on DESC, article_id, raw_start
LIMIT 20
