package dev.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a condition such as {@code if issued > 0 then in-force >= issued - repealed}. */
final class ConditionParser {
    /** A fault in a condition, with its place in the text, from 0. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int at;

        SyntaxException(int at, String message) {
            super(message);
            this.at = at;
        }

        int at() {
            return at;
        }
    }

    private record Token(String text, int at) {}

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(<=|>=|!=|[=<>])|([+-])(?=\\s)|(\\d+(?:\\.\\d+)?)(?![\\w.*/-])|([a-z*][a-z0-9.*/-]*)|(\\S))");

    private final List<Token> tokens = new ArrayList<>();
    private int next = 0;

    private ConditionParser(String text) {
        Matcher matcher = TOKEN.matcher(text.stripTrailing());
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    tokens.add(new Token(matcher.group(group), matcher.start(group)));
                }
            }
        }
        tokens.add(new Token("", text.length()));
    }

    static Condition parse(String text) throws SyntaxException {
        ConditionParser parser = new ConditionParser(text);
        Condition.Comparison given = null;
        if (parser.peek().text().equals("if")) {
            parser.next++;
            given = parser.comparison();
            parser.expect("then");
        }
        Condition condition = new Condition(given, parser.comparison());
        parser.expect("");
        return condition;
    }

    private Condition.Comparison comparison() throws SyntaxException {
        Side left = side();
        Token sign = peek();
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(sign.text())) {
                next++;
                return new Condition.Comparison(left, operator, side());
            }
        }
        throw unexpected("=, !=, <, <=, > or >=");
    }

    private Side side() throws SyntaxException {
        List<Term> terms = new ArrayList<>();
        terms.add(term(1));
        while (peek().text().equals("+") || peek().text().equals("-")) {
            terms.add(term(tokens.get(next++).text().equals("+") ? 1 : -1));
        }
        return new Side(terms);
    }

    private Term term(int sign) throws SyntaxException {
        String text = peek().text();
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            next++;
            return new Term.Constant(sign, new BigDecimal(text));
        }
        if (!text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || text.startsWith("*"))
                && !text.equals("if")
                && !text.equals("then")) {
            next++;
            return new Term.Cells(sign, text);
        }
        throw unexpected("a cell or a number");
    }

    private void expect(String text) throws SyntaxException {
        if (!peek().text().equals(text)) {
            throw unexpected(text.isEmpty() ? "the end" : "\"" + text + "\"");
        }
        next++;
    }

    private Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    private SyntaxException unexpected(String wanted) {
        Token found = peek();
        String what = found.text().isEmpty() ? "the end" : "\"" + found.text() + "\"";
        return new SyntaxException(found.at(), "expected " + wanted + ", found " + what);
    }
}
