-- Has pandoc render many files in one process: BENCH_FILES holds a line each, source and target with a tab between.
function Pandoc(document)
  for source, target in os.getenv('BENCH_FILES'):gmatch('([^\t\n]+)\t([^\n]+)') do
    local read = io.open(source, 'rb')
    local parsed = pandoc.read(read:read('a'), 'markdown')
    read:close()
    local written = io.open(target, 'wb')
    written:write(pandoc.write(parsed, os.getenv('BENCH_FORMAT')))
    written:close()
  end
  return document
end
