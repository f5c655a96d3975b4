package dev.gouji.audit.folder;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which files the person wants, by patterns such as {@code 街道/**} or {@code *草稿*}. */
public final class PathFilter {
    private static final Pattern UNFIT = Pattern.compile("[^ -~]|[<>:\"|?*\\\\]");

    private final List<Glob> includes;
    private final List<Glob> excludes;

    private PathFilter(List<Glob> includes, List<Glob> excludes) {
        this.includes = includes;
        this.excludes = excludes;
    }

    /**
     * Takes what one of the first patterns fits, or everything where there is none, but nothing that one of the second fits.
     *
     * @throws PatternSyntaxException for a pattern that is none
     */
    public static PathFilter of(List<String> includes, List<String> excludes) {
        return new PathFilter(globs(includes), globs(excludes));
    }

    private static List<Glob> globs(List<String> patterns) {
        return patterns.stream().map(Glob::of).toList();
    }

    /** Whether the person wants the file of that path below the folders. */
    boolean takes(String file) {
        boolean included = includes.isEmpty() || includes.stream().anyMatch(glob -> glob.fits(file));
        return included && excludes.stream().noneMatch(glob -> glob.fits(file));
    }

    /**
     * A pattern.
     *
     * @param anywhere whether it is about single names, and not about whole paths
     */
    private record Glob(List<PathMatcher> matchers, boolean anywhere) {
        static Glob of(String pattern) {
            String clean = pattern.endsWith("/") ? pattern + "**" : pattern;
            List<PathMatcher> matchers = new ArrayList<>();
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + clean));
            if (clean.startsWith("**/")) {
                // People mean the topmost folder too.
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + clean.substring(3)));
            }
            return new Glob(matchers, clean.indexOf('/') < 0);
        }

        boolean fits(String file) {
            Path path = path(file);
            if (!anywhere) {
                return fits(path);
            }
            for (Path step : path) {
                if (fits(step)) {
                    return true;
                }
            }
            return false;
        }

        /** Characters that paths cannot have, as those of names in archives or under LC_ALL=C, are any others. */
        private static Path path(String file) {
            try {
                return Path.of(file);
            } catch (InvalidPathException e) {
                return Path.of(UNFIT.matcher(file).replaceAll("_"));
            }
        }

        private boolean fits(Path path) {
            return matchers.stream().anyMatch(matcher -> matcher.matches(path));
        }
    }
}
