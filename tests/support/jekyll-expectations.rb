# Writes what real Jekyll makes of each input in tests/fixtures/liquid/*.txt back as its output:
#
#   ruby tests/support/jekyll-expectations.rb [FILE.txt ...]
#
# It wants Jekyll 4.3 with Liquid 5.4 (Debian: apt install jekyll). The inputs are rendered as the
# body of site/content/folder/page.md, before Markdown. Where Jekyll would stop the build, the output
# is "Jekyll stops." The dots that close input and output stand on lines of their own.
ENV['TZ'] = 'UTC'
require 'jekyll'
require 'tmpdir'

folder = File.expand_path('../fixtures/liquid', __dir__)
files = ARGV.empty? ? Dir[File.join(folder, '*.txt')].sort : ARGV
shape = /(\S.*)\n\.\n([\s\S]*?)\n\.\n(?:[\s\S]*?\n)??\.\n(?=\n|\z)/

Dir.mktmpdir do |dir|
  FileUtils.cp_r(Dir["#{folder}/site/content/*", "#{folder}/site/_*"], dir)
  Jekyll.logger.log_level = :error
  site = Jekyll::Site.new(
    Jekyll.configuration(
      'source' => dir, 'destination' => "#{dir}/_site", 'quiet' => true, 'disable_disk_cache' => true,
      'timezone' => 'UTC', 'time' => '2024-05-06 07:08:09 +0000', 'title' => 'Fixture',
      'url' => 'https://example.org', 'baseurl' => '/base', 'permalink' => '/:basename'
    )
  )
  site.read
  page = site.pages.find { |candidate| candidate.path == 'folder/page.md' }
  render = lambda do |input|
    payload = site.site_payload
    payload['page'] = page.to_liquid
    info = { :registers => { :site => site, :page => payload['page'] } }
    # Templates are kept by name, so that each input needs one of its own.
    site.liquid_renderer.file("input #{input.hash}").parse(input).render!(payload, info).dup.force_encoding('UTF-8').scrub
  rescue Exception => e
    warn "#{input.inspect[0, 70]}: #{e.message.lines.first}" if ENV['VERBOSE']
    'Jekyll stops.'
  end
  files.each do |file|
    text = File.read(file, :encoding => 'UTF-8')
    fresh = text.gsub(shape) { "#{$1}\n.\n#{$2}\n.\n#{render.call($2)}\n.\n" }
    File.write(file, fresh)
  end
end
