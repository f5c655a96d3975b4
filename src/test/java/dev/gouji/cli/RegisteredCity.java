package dev.gouji.cli;

import dev.gouji.table.Address;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A city with its districts and their bureaus, and the list of them. */
final class RegisteredCity {
    static final String LIST = """
            单位,上级
            淮安市人民政府,
            淮安市洪泽区人民政府,淮安市人民政府
            淮安市清江浦区人民政府,淮安市人民政府
            洪泽区人民政府本级,淮安市洪泽区人民政府
            洪泽区教育局,淮安市洪泽区人民政府
            洪泽区民政局,淮安市洪泽区人民政府
            清江浦区教育局,淮安市清江浦区人民政府
            清江浦区民政局,淮安市清江浦区人民政府
            清江浦区水利局,淮安市清江浦区人民政府
            """;

    private RegisteredCity() {}

    /** Its workbooks in a folder 报送: the city's two districts and their bureaus, of which one has not submitted; the cell of one district is off. */
    static Path make(Path folder, @Nullable Address wrong) throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        FiledWorkbook education = new FiledWorkbook("洪泽区教育局", 2023).random(50, 1);
        FiledWorkbook affairs = new FiledWorkbook("洪泽区民政局", 2023).random(50, 2);
        FiledWorkbook itself = new FiledWorkbook("洪泽区人民政府本级", 2023).random(50, 3);
        FiledWorkbook other = new FiledWorkbook("清江浦区教育局", 2023).random(50, 4);
        FiledWorkbook another = new FiledWorkbook("清江浦区民政局", 2023).random(50, 5);
        FiledWorkbook district = new FiledWorkbook("淮安市洪泽区人民政府", 2023).sum(education, affairs, itself);
        FiledWorkbook second = new FiledWorkbook("淮安市清江浦区人民政府", 2023).sum(other, another);
        FiledWorkbook whole = new FiledWorkbook("淮安市人民政府", 2023).sum(district, second);
        education.write(tree.resolve("教育局.xlsx"));
        affairs.write(tree.resolve("民政局.xlsx"));
        itself.write(tree.resolve("本级.xlsx"));
        other.write(tree.resolve("清江浦教育局.xlsx"));
        another.write(tree.resolve("清江浦民政局.xlsx"));
        (wrong == null ? district : district.plus(wrong, 10)).write(tree.resolve("洪泽区.xlsx"));
        second.write(tree.resolve("清江浦区.xlsx"));
        whole.write(tree.resolve("淮安市.xlsx"));
        return tree;
    }
}
