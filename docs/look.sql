SELECT
  published_on,
  place,
  name,
  CASE bound WHEN '=' THEN '' ELSE bound || ' ' END || value::DECIMAL(38, 2)::VARCHAR AS value,
  unit,
  measure,
  status,
  period,
  quote
FROM indicators
WHERE confidence >= 0.9 AND place IS NOT NULL AND period IS NOT NULL AND measure IN ('level', 'growth')
ORDER BY published_on DESC, article_id, raw_start
LIMIT 16
